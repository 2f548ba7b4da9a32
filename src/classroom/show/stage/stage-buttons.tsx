import type { MouseEvent, ReactNode } from "react";
import { fill } from "@/base/fill";
import type { Slide } from "@/classroom/show/slide";
import { back, forward, nextStep, type Step, type Walk } from "@/classroom/show/walk";
import { ArrowLeft, ArrowRight, Maximize, Square, X } from "@/ui/icons";
import type { ShowStrings } from "./strings";

interface StageButtonsProps {
  readonly slides: readonly Slide[];
  readonly walk: Walk;
  /** What is shown. The buttons that lead away from it are its own: who hits one twice hits the next one's not. */
  readonly place: string;
  readonly onWalk: (walk: Walk, hit: MouseEvent) => void;
  readonly strings: ShowStrings;
  readonly onBlank: () => void;
  readonly onHelp: () => void;
  readonly onScreen: () => void;
  readonly onLeave: () => void;
}

interface IconButtonProps {
  readonly name: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

function IconButton({ name, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button button-quiet stage-button"
      aria-label={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** What the large button says when more than the next slide comes. */
function forwardWords(step: Step | null, strings: ShowStrings): string {
  if (step?.kind === "reveal") return strings.answer;
  if (step?.kind === "bars") return step.rounds === 1 ? strings.hands : strings.compare;
  if (step?.kind === "pairs") return strings.pairs;
  return step?.kind === "again" ? strings.again : "";
}

/** The row of buttons under a slide, for mouse and touch. */
export function StageButtons(props: StageButtonsProps) {
  const { slides, walk, place, onWalk, strings } = props;
  const words = forwardWords(nextStep(slides, walk), strings);
  const total = slides.length;
  const first = walk === back(slides, walk);
  const last = walk === forward(slides, walk);
  return (
    <div className="stage-bar">
      <IconButton
        key={`back from ${place}`}
        name={strings.back}
        onClick={(hit) => !first && onWalk(back(slides, walk), hit)}
      >
        <ArrowLeft />
      </IconButton>
      <progress className="quiz-progress" aria-hidden="true" max={total} value={walk.slide + 1} />
      <p className="visually-hidden">{fill(strings.position, { n: walk.slide + 1, total })}</p>
      <IconButton name={strings.help} onClick={props.onHelp}>
        ?
      </IconButton>
      <IconButton name={strings.fullScreen} onClick={props.onScreen}>
        <Maximize />
      </IconButton>
      <IconButton name={strings.blank} onClick={props.onBlank}>
        <Square />
      </IconButton>
      <IconButton name={strings.leave} onClick={props.onLeave}>
        <X />
      </IconButton>
      <button
        key={`on from ${place}`}
        type="button"
        className="button stage-button"
        aria-label={words === "" ? strings.forward : undefined}
        onClick={(hit) => !last && onWalk(forward(slides, walk), hit)}
      >
        {words !== "" && <span>{words}</span>}
        <ArrowRight />
      </button>
    </div>
  );
}
