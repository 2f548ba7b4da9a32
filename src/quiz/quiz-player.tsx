import { type FormEvent, useEffect, useRef, useState } from "react";
import { fill } from "@/base/fill";
import type { Strings } from "@/question-types/contract";
import { isComplete, type Question, type QuestionType } from "@/question-types/rules";
import { AnswerForm } from "@/question-types/views";
import { Feedback } from "./feedback";
import {
  asksAgain,
  checkAnswer,
  giveAnswer,
  goOn,
  isFinished,
  type PlayerState,
  presentGrade,
  presentQuestion,
  type QuestionResult,
  results,
  trySeed,
} from "./player";
import type { QuizStrings } from "./strings";

export interface QuizPlayerProps {
  readonly questions: readonly Question[];
  readonly strings: QuizStrings;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  /** Where to begin: a new run or one taken up again. */
  readonly begin: PlayerState;
  /** True when the learner asked for this run just now: the first question gets the focus. */
  readonly focusFirst: boolean;
  /** Called after every change, to keep where the learner stands. */
  readonly onChange: (state: PlayerState) => void;
  readonly onFinish: (results: QuestionResult[]) => void;
}

/** Asks the questions one at a time. Knows nothing of what is kept: that is for who places it. */
export function QuizPlayer(props: QuizPlayerProps) {
  const { questions, strings } = props;
  const [state, setState] = useState(props.begin);
  const [incomplete, setIncomplete] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const moveFocus = useRef(props.focusFirst);

  const question = presentQuestion(questions, state);
  const tryNumber = question ? (state.tries[question.id]?.length ?? 0) : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the step changes, not on every answer.
  useEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    (state.checked ? verdict : heading).current?.focus();
  }, [state.position, state.checked, tryNumber]);

  if (!question) return null;
  const again = asksAgain(questions, state);
  const grade = presentGrade(questions, state);
  const typeStrings = props.typeStrings[question.type] ?? {};
  const last = state.position === state.order.length - 1;

  const change = (next: PlayerState) => {
    setIncomplete(false);
    setState(next);
    if (isFinished(next)) props.onFinish(results(questions, next));
    else props.onChange(next);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete(question, state.answer)) {
      setIncomplete(true);
      return;
    }
    moveFocus.current = true;
    change(checkAnswer(questions, state));
  };
  const next = () => {
    moveFocus.current = true;
    change(goOn(questions, state));
  };

  return (
    <form onSubmit={check} noValidate className="quiz" data-question={question.id}>
      <progress
        className="quiz-progress"
        aria-hidden="true"
        max={state.order.length}
        value={state.position + (state.checked && !again ? 1 : 0)}
      />
      <p className="text-soft">
        {fill(strings.position, { n: state.position + 1, total: state.order.length })}
        {question.critical && ` · ${strings.critical}`}
        {tryNumber > (state.checked ? 1 : 0) && ` · ${strings.again}`}
      </p>
      <fieldset>
        <legend className="mb-3">
          <h3 ref={heading} tabIndex={-1} className="text-[1.25em]">
            {question.prompt}
          </h3>
        </legend>
        {question.picture && (
          // biome-ignore lint/performance/noImgElement: a static drawing with its own size.
          <img className="picture mb-3" loading="lazy" {...question.picture} />
        )}
        <AnswerForm
          key={trySeed(state)}
          question={question}
          answer={state.answer}
          onAnswer={(answer) => change(giveAnswer(state, answer))}
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
          headingRef={verdict}
        />
      )}
      <p role="status" className="min-h-[1.6em] py-2 font-bold text-clay">
        {incomplete && strings.incomplete}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {grade ? (
          <button type="button" className="button" onClick={next}>
            {again ? strings.tryAgain : last ? strings.finish : strings.next}
          </button>
        ) : (
          <button type="submit" className="button">
            {strings.check}
          </button>
        )}
        {grade && !grade.safe && (
          <a className="inline-grid min-h-12 place-items-center" href={`#${question.see}`}>
            {strings.see}
          </a>
        )}
      </div>
    </form>
  );
}
