import { fill } from "@/base/fill";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { AnswerForm } from "@/question-types/views";
import { Drawing } from "@/ui/drawing";
import { Feedback } from "./feedback";
import {
  asksAgain,
  giveAnswer,
  type PlayerState,
  presentGrade,
  type QuestionResult,
  trySeed,
} from "./player";
import type { QuizStrings } from "./strings";
import { useQuiz } from "./use-quiz";

export interface QuizPlayerProps {
  readonly questions: readonly Question[];
  readonly strings: QuizStrings;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  /** Where to begin: a new run or one taken up again. */
  readonly begin: PlayerState;
  /** True when the learner asked for this run just now: the first question gets the focus. */
  readonly focusFirst: boolean;
  /** Called after every change, to keep where the learner stands. */
  /** The address of what to read again; by default a part of the page itself. */
  readonly seeHref?: (question: Question) => string;
  readonly onChange: (state: PlayerState) => void;
  readonly onFinish: (results: QuestionResult[]) => void;
}

/** "Question 2 of 5", whether it is a deciding one, and whether it is asked once more. */
function Position({ state, again, critical, strings }: PositionProps) {
  const words = [
    fill(strings.position, { n: state.position + 1, total: state.order.length }),
    critical && strings.critical,
    again && strings.again,
  ];
  return <p className="text-soft">{words.filter(Boolean).join(" · ")}</p>;
}

interface PositionProps {
  readonly state: PlayerState;
  readonly again: boolean;
  readonly critical: boolean;
  readonly strings: QuizStrings;
}

/** Asks the questions one at a time. Knows nothing of what is kept: that is for who places it. */
export function QuizPlayer(props: QuizPlayerProps) {
  const { questions, strings } = props;
  const quiz = useQuiz(props);
  const { state, question } = quiz;
  if (!question) return null;
  const again = asksAgain(questions, state);
  const grade = presentGrade(questions, state);
  const typeStrings = props.typeStrings[question.type] ?? {};
  const last = state.position === state.order.length - 1;
  const see = props.seeHref?.(question) ?? (question.see && `#${question.see}`);
  const onward = last ? strings.finish : strings.next;

  return (
    <form noValidate className="quiz" data-question={question.id}>
      <progress
        className="quiz-progress"
        aria-hidden="true"
        max={state.order.length}
        value={state.position + (state.checked && !again ? 1 : 0)}
      />
      <Position
        state={state}
        critical={question.critical}
        again={quiz.tries > (state.checked ? 1 : 0)}
        strings={strings}
      />
      <fieldset>
        <legend className="mb-3">
          <h3 ref={quiz.heading} tabIndex={-1} className="text-[1.25em]">
            {question.prompt}
          </h3>
        </legend>
        {question.picture && <Drawing {...question.picture} className="picture mb-3" />}
        <AnswerForm
          key={trySeed(state)}
          question={question}
          answer={state.answer}
          onAnswer={(answer) => quiz.change(giveAnswer(state, answer))}
          grade={grade}
          reveal={!again}
          seed={trySeed(state)}
          strings={typeStrings}
        />
      </fieldset>
      {grade && (
        <Feedback
          grade={grade}
          reveal={!again}
          strings={strings}
          typeStrings={typeStrings}
          headingRef={quiz.verdict}
        />
      )}
      <p role="status" className="min-h-[1.6em] py-2 font-bold text-clay">
        {quiz.incomplete && (typeStrings.incomplete ?? strings.incomplete)}
      </p>
      <div className="row items-center">
        {grade ? (
          // Keys: one element with two types would, clicked as the one, act as the other.
          <button key="next" type="button" className="button" onClick={quiz.next}>
            {again ? strings.tryAgain : onward}
          </button>
        ) : (
          // The click, not the form, is what is heard: a frame without "allow-forms" submits nothing.
          // Enter on an answer clicks the form's submit button everywhere.
          <button key="check" type="submit" className="button" onClick={quiz.check}>
            {strings.check}
          </button>
        )}
        {grade && !grade.safe && see !== "" && (
          <a className="tap" href={see}>
            {strings.see}
          </a>
        )}
      </div>
    </form>
  );
}
