import { fill } from "@/base/fill";
import type { DecisionSlide } from "@/classroom/show/slide";
import { countedRound, handsOn, raiseHand } from "@/classroom/show/walk";
import { scaled } from "./scaled";
import type { SlideViewProps } from "./slide-view-props";

interface OptionsViewProps extends SlideViewProps {
  readonly slide: DecisionSlide;
}

/** The options of a question. A tap on one, or its letter on the keyboard, counts a hand for it. */
export function OptionsView({ slide, slides, walk, onWalk, strings }: OptionsViewProps) {
  const round = countedRound(walk);
  const votes = round && handsOn(walk, walk.slide)[round];
  return (
    <ul className="stage-options" data-many={slide.options.length > 5 || undefined}>
      {slide.options.map(({ text }, index) => {
        const letter = strings.letters[index] ?? "";
        return (
          <li key={letter}>
            <button
              type="button"
              className="stage-option"
              // A tap leaves the focus where it was, so that the space bar still goes on.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => onWalk(raiseHand(slides, walk, index, event.shiftKey ? -1 : 1))}
            >
              <b translate="no" className="stage-letter">
                {letter}
              </b>
              <span className="stage-text">
                <span ref={scaled(slide.scale)} className="stage-scaled">
                  {text}
                </span>
              </span>
              <b className="stage-count" aria-hidden="true">
                {votes ? votes[index] : "+"}
              </b>
              <span className="visually-hidden">
                {fill(strings.countOf, { count: votes?.[index] ?? 0 })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
