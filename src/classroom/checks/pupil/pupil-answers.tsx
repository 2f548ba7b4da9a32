import { useEffect, useRef } from "react";
import type { Strings } from "@/question-types/contract";
import { grade, type Question, type QuestionType, solution } from "@/question-types/rules";
import type { QuizStrings } from "@/quiz/strings";
import { Drawing } from "@/ui/drawing";
import { CircleCheck, Lightbulb } from "@/ui/icons";

export interface PupilAnswersStrings {
  readonly answersTitle: string;
  readonly backToCode: string;
}

interface PupilAnswersProps {
  readonly questions: readonly Question[];
  /** Whether each was answered safely. */
  readonly safe: readonly boolean[];
  readonly strings: PupilAnswersStrings;
  readonly quizStrings: Pick<QuizStrings, "safe" | "safer">;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly onBack: () => void;
}

/** Every question of a finished check with its safe answer and the reason. */
export function PupilAnswers(props: PupilAnswersProps) {
  const { questions, safe, strings, quizStrings, typeStrings, onBack } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-[1.3em]">
        {strings.answersTitle}
      </h2>
      <ol className="grid gap-4">
        {questions.map((question, index) => {
          const words = safe[index]
            ? (typeStrings[question.type]?.safe ?? quizStrings.safe)
            : quizStrings.safer;
          return (
            <li key={question.id} className="card grid gap-2 p-4" data-answered={question.id}>
              <h3>{question.prompt}</h3>
              {question.picture && <Drawing {...question.picture} />}
              <p
                className={`flex items-center font-bold ${safe[index] ? "text-safe" : "text-clay"}`}
              >
                {safe[index] ? <CircleCheck className="me-2" /> : <Lightbulb className="me-2" />}
                {words}
              </p>
              {grade(question, solution(question)).parts.map(({ part, label, feedback }) => (
                <p key={part}>
                  <strong>{label}</strong>
                  {feedback !== "" && ` — ${feedback}`}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      <button type="button" className="button button-quiet" onClick={onBack}>
        {strings.backToCode}
      </button>
    </div>
  );
}
