/**
 * What the style asks of a browser though the floor lacks it, each with the reason why nothing readable or
 * usable is lost there. By the names of style-features.ts; a name also stands for what is below it.
 */
export const keptStyle: Readonly<Record<string, string>> = {
  "at-rules.font-face.size-adjust": "The font of the device keeps its own width.",
  "at-rules.font-face.ascent-override": "The same for its height: lines stand a little closer.",
  "at-rules.font-face.descent-override": "As ascent-override.",
  "at-rules.font-face.line-gap-override": "As ascent-override.",
  "at-rules.media.forced-colors":
    "Where there are no contrast themes nothing is drawn in their colours.",
  "at-rules.media.prefers-color-scheme":
    "The page is light until its reader chooses dark in the settings.",
  "at-rules.media.scripting": "The foot of a page moves down when an island is drawn.",
  "at-rules.page": "The printer's own size of paper and margins hold.",
  "properties.accent-color": "A chosen answer has the browser's colour.",
  "properties.aspect-ratio": "A voting card is as high as its letter needs.",
  "properties.align-content.start":
    "In a grid all know it; the data speak of flex containers, which have none here.",
  "properties.place-content.start": "As align-content: start.",
  "properties.align-content.safe": "Slides are made so that they fit: nothing is cut off.",
  "properties.break-after.avoid": "On paper a heading may stand last on its page.",
  "properties.break-before.avoid": "On paper a last line may stand alone on its page.",
  "properties.color-scheme": "Scroll bars and the like stay light in the dark look.",
  "properties.content-visibility": "Stands only with ::details-content.",
  "properties.cursor": "A phone has no pointer; the data count that as lacking.",
  "properties.forced-color-adjust": "The same: only contrast themes change colours.",
  "properties.scroll-margin-top": "What is jumped to stands at the very edge of the screen.",
  "properties.text-underline-offset": "The line stands closer to its word.",
  "properties.text-wrap": "The lines of a heading are not of one length.",
  "selectors.backdrop": "A slide fills the whole screen: what would be behind it is not seen.",
  "selectors.details-content": "On paper an answer that was not opened stays closed.",
  "selectors.file-selector-button":
    "The button of a file field looks as the browser draws it; most know its older name.",
  "selectors.focus-visible": "The ring of :focus in base.css shows always.",
  "selectors.has":
    "A chosen answer shows it by its own radio button, and the focus by the ring around that.",
};
