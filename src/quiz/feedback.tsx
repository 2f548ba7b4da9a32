import type { Ref } from "react";
import type { Grade, PartGrade, Strings } from "@/question-types/contract";
import { CircleCheck, Lightbulb } from "@/ui/icons";
import type { QuizStrings } from "./strings";

interface FeedbackProps {
  readonly grade: Grade;
  /** False for a question that will be asked again: what was missed stays hidden. */
  readonly reveal: boolean;
  readonly strings: QuizStrings;
  readonly typeStrings: Strings;
  /** Receives the focus after checking, so that it is read out and the page scrolls to it. */
  readonly headingRef: Ref<HTMLParagraphElement>;
}

interface PartLineProps {
  readonly part: PartGrade;
  /** True: the only part judged; it needs no repeating. */
  readonly alone: boolean;
  readonly strings: QuizStrings;
}

function PartLine({ part, alone, strings }: PartLineProps) {
  const { verdict, label, feedback } = part;
  if (alone && verdict !== "missed") return <p>{feedback}</p>;
  return (
    <div className="flex items-start">
      {verdict === "unsafe" ? (
        <Lightbulb className="me-2 mt-0.5 shrink-0 text-clay" />
      ) : (
        <CircleCheck className="me-2 mt-0.5 shrink-0 text-safe" />
      )}
      <p>
        {verdict === "missed" && `${strings.missed} `}
        <strong>{label}</strong>
        {feedback !== "" && ` — ${feedback}`}
      </p>
    </div>
  );
}

/** The parts to tell of, what was missed last; and whether something is missing that stays hidden. */
function partsToTell(grade: Grade, reveal: boolean) {
  const judged = grade.parts.filter((part) => part.verdict !== "missed");
  const missed = grade.parts.filter((part) => part.verdict === "missed");
  const someMissing =
    !reveal && missed.length > 0 && judged.every((part) => part.verdict === "safe");
  return { judged, missed: reveal ? missed : [], someMissing };
}

/**
 * What the learner is told after checking: first in two words whether the choice was safe, then the
 * feedback of what was chosen. Never scolds; icon and words differ as well as the colour.
 */
export function Feedback({ grade, reveal, strings, typeStrings, headingRef }: FeedbackProps) {
  const { judged, missed, someMissing } = partsToTell(grade, reveal);
  const [icon, colour, words] = grade.safe
    ? [
        <CircleCheck key="icon" className="me-2" size={32} />,
        "verdict-safe",
        typeStrings.safe ?? strings.safe,
      ]
    : [<Lightbulb key="icon" className="me-2" size={32} />, "verdict-unsafe", strings.safer];
  return (
    <div className={`card verdict ${colour}`}>
      <p
        ref={headingRef}
        tabIndex={-1}
        aria-describedby="feedback"
        className="flex items-center font-bold"
      >
        {icon}
        {words}
      </p>
      <div id="feedback" className="grid gap-2 text-ink">
        {someMissing && <p>{strings.someMissing}</p>}
        {[...judged, ...missed].map((part) => (
          <PartLine key={part.part} part={part} alone={judged.length === 1} strings={strings} />
        ))}
      </div>
    </div>
  );
}
