/*
 * Runs before the page is drawn: gives it the fonts and the looks this reader brings from the page before
 * (src/offline/reader-style.ts). A first page in a language does without, to its end: on a slow line fonts
 * would take half a second from the scripts with which one answers, and when they came the lines would move.
 *
 * Only what this very build wrote is taken, in whichever language: anything else could hide the page. The build
 * puts in the way from the page to the site's root, and the sums of its texts (src/base/style-sum.ts).
 */
try {
  const [sheet] = document.styleSheets;
  const root = safeStepRoot;
  const style = localStorage.getItem(`safe-step/style${new URL(root, location.href).pathname}`);
  let sum = 0;
  for (let at = 0; at < style.length; at++) sum = (sum * 31 + style.charCodeAt(at)) | 0;
  if (safeStepSums.includes(sum)) {
    // At the end: of rules as heavy as each other the last one holds.
    for (const rule of style.split("url(/").join(`url(${root}`).split("\n"))
      sheet.insertRule(rule, sheet.cssRules.length);
    for (const face of document.fonts) face.load().catch(() => {});
  }
} catch (_) {
  // Nothing is kept yet, or storage is blocked.
}
