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

function Part({ part, grade, strings }: { part: PartGrade; grade: Grade; strings: QuizStrings }) {
  if (grade.parts.length === 1 || (grade.possible === 1 && part.verdict !== "missed")) {
    return <p>{part.feedback}</p>;
  }
  return (
    <div className="flex items-start gap-2">
      {part.verdict === "unsafe" ? (
        <Lightbulb className="mt-0.5 shrink-0 text-clay" />
      ) : (
        <CircleCheck className="mt-0.5 shrink-0 text-safe" />
      )}
      <p>
        {part.verdict === "missed" && `${strings.missed} `}
        <strong>{part.label}</strong>
        {part.verdict === "missed" ? " " : part.feedback === "" ? "" : " — "}
        {part.feedback}
      </p>
    </div>
  );
}

/**
 * What the learner is told after checking: first in two words whether the choice was safe, then the
 * feedback of what was chosen. Never scolds; icon and words differ as well as the colour.
 */
export function Feedback({ grade, reveal, strings, typeStrings, headingRef }: FeedbackProps) {
  const parts = grade.parts.filter((part) => reveal || part.verdict !== "missed");
  const [icon, colour, words] = grade.safe
    ? [
        <CircleCheck key="icon" size={32} />,
        "border-safe text-safe",
        typeStrings.safe ?? strings.safe,
      ]
    : [<Lightbulb key="icon" size={32} />, "border-clay text-clay", strings.safer];
  return (
    <div className={`mt-4 grid gap-2 rounded-card border-2 bg-card p-4 ${colour}`}>
      <p ref={headingRef} tabIndex={-1} className="flex items-center gap-2 font-bold">
        {icon}
        {words}
      </p>
      <div className="grid gap-2 text-ink">
        {parts.map((part) => (
          <Part key={part.part} part={part} grade={grade} strings={strings} />
        ))}
      </div>
    </div>
  );
}
