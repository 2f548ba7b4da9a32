import type { Block, Slide, Words } from "@/classroom/show/slide";
import type { Walk } from "@/classroom/show/walk";
import { BarsView } from "./bars-view";
import { OptionsView } from "./options-view";
import { PlacesPicture } from "./places-picture";
import { RevealView } from "./reveal-view";
import { scaled } from "./scaled";
import type { SlideViewProps } from "./slide-view-props";
import type { ShowStrings } from "./strings";

const Said = ({ words }: { readonly words: Words }) => (
  <>
    {words.map((piece) =>
      typeof piece === "string" ? piece : <strong key={piece[0]}>{piece[0]}</strong>,
    )}
  </>
);

function Blocks({ blocks, scale }: { readonly blocks: readonly Block[]; readonly scale: number }) {
  return (
    <div ref={scaled(scale)} className="stage-words">
      {[...blocks.entries()].map(([place, { words, item }]) => (
        <p key={place} className={item ? "stage-item" : undefined}>
          <Said words={words} />
        </p>
      ))}
    </div>
  );
}

/** What a slide shows below its heading. */
function Body(props: SlideViewProps) {
  const { slides, walk, strings } = props;
  const slide = slides[walk.slide] as Slide;
  const { step } = walk;
  if (slide.kind === "title") return <p className="stage-summary">{slide.text}</p>;
  if (slide.kind === "picture")
    return <PlacesPicture slide={slide} letters={strings.letters} key={slide.picture.src} />;
  if (slide.kind === "words") return <Blocks {...slide} />;
  if (slide.kind === "steps") {
    const count = step.kind === "up-to" ? step.count : slide.steps.length;
    return (
      <ol ref={scaled(slide.scale)} className="steps stage-steps">
        {slide.steps.map((words, index) => (
          <li key={words} data-hidden={index >= count || undefined}>
            {words}
          </li>
        ))}
      </ol>
    );
  }
  if (slide.kind === "prompt") return null;
  if (step.kind === "bars") return <BarsView {...props} slide={slide} rounds={step.rounds} />;
  if (step.kind === "pairs") return <p className="stage-summary">{strings.pairsHow}</p>;
  if (step.kind === "reveal")
    return <RevealView slide={slide} option={step.option} strings={strings} />;
  return <OptionsView {...props} slide={slide} />;
}

/** The heading of what is shown: the slide's own, or what is done about it now. */
function headingOf(slide: Slide, walk: Walk, strings: ShowStrings): string {
  if (walk.step.kind === "bars") return strings.hands;
  if (walk.step.kind === "pairs") return strings.pairs;
  return slide.heading;
}

/** One slide, as far as the class has come. */
export function SlideView(props: SlideViewProps) {
  const { slides, walk, strings, headingRef } = props;
  const slide = slides[walk.slide] as Slide;
  const own = walk.step.kind === "bars" || walk.step.kind === "pairs";
  const seen = own || (slide.headed && walk.step.kind !== "reveal");
  const asks = !own && (slide.kind === "prompt" || slide.kind === "decision");
  return (
    <div
      className="stage-slide"
      data-slide={slide.kind}
      data-step={walk.step.kind}
      data-alone={!seen || undefined}
      key={`${walk.slide} ${walk.step.kind}`}
    >
      <h2 ref={headingRef} tabIndex={-1} className={seen ? "stage-heading" : "visually-hidden"}>
        {asks ? (
          <span ref={scaled(slide.scale)} className="stage-scaled">
            {slide.heading}
          </span>
        ) : (
          headingOf(slide, walk, strings)
        )}
      </h2>
      <Body {...props} />
    </div>
  );
}
