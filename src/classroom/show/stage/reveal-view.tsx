import { fill } from "@/base/fill";
import type { DecisionSlide } from "@/classroom/show/slide";
import { CircleCheck, Lightbulb } from "@/ui/icons";
import { scaled } from "./scaled";
import type { ShowStrings } from "./strings";

interface RevealViewProps {
  readonly slide: DecisionSlide;
  readonly option: number;
  readonly strings: ShowStrings;
}

/** One option with its answer: in words, by icon and by colour. */
export function RevealView({ slide, option, strings }: RevealViewProps) {
  const shown = slide.options[option];
  if (!shown) return null;
  const { text, safe, verdict, feedback, place, scale } = shown;
  return (
    <div ref={scaled(scale)} className="stage-reveal" data-verdict={safe ? "safe" : "unsafe"}>
      <p className="stage-chosen">
        <b translate="no" className="stage-letter">
          {strings.letters[option]}
        </b>
        <span>{text}</span>
      </p>
      <p className="stage-verdict">
        {safe ? <CircleCheck /> : <Lightbulb />}
        {slide.inOrder ? fill(strings.place, { n: place ?? 0 }) : verdict}
      </p>
      <p className="stage-feedback">{feedback}</p>
    </div>
  );
}
