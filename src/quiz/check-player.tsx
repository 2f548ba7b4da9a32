import { useEffect, useRef, useState } from "react";
import { fill } from "@/base/fill";
import type { Strings } from "@/question-types/contract";
import { isComplete, type Question, type QuestionType } from "@/question-types/rules";
import { AnswerForm } from "@/question-types/views";
import {
  giveAnswer,
  isFinished,
  type PlayerState,
  passOn,
  presentQuestion,
  type QuestionResult,
  results,
  trySeed,
} from "./player";
import type { QuizStrings } from "./strings";

export interface CheckPlayerProps {
  readonly questions: readonly Question[];
  readonly strings: Pick<QuizStrings, "position" | "incomplete" | "next" | "finish">;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly begin: PlayerState;
  readonly onChange: (state: PlayerState) => void;
  readonly onFinish: (results: QuestionResult[]) => void;
}

/** Asks the questions of a class check one at a time, and tells nothing about the answers. */
export function CheckPlayer(props: CheckPlayerProps) {
  const { questions, strings } = props;
  const [state, setState] = useState(props.begin);
  const [incomplete, setIncomplete] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = presentQuestion(questions, state);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes with the question, not with each answer.
  useEffect(() => heading.current?.focus(), [state.position]);

  if (!question) return null;
  const typeStrings = props.typeStrings[question.type] ?? {};
  const last = state.position === state.order.length - 1;
  const change = (next: PlayerState) => {
    setIncomplete(false);
    setState(next);
    if (isFinished(next)) props.onFinish(results(questions, next));
    else props.onChange(next);
  };
  const goOn = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (isComplete(question, state.answer)) change(passOn(questions, state));
    else setIncomplete(true);
  };

  return (
    <form noValidate className="quiz" data-question={question.id}>
      <progress
        className="quiz-progress"
        aria-hidden="true"
        max={state.order.length}
        value={state.position}
      />
      <p className="text-soft">
        {fill(strings.position, { n: state.position + 1, total: state.order.length })}
      </p>
      <fieldset>
        <legend className="mb-3">
          <h2 ref={heading} tabIndex={-1} className="text-[1.25em]">
            {question.prompt}
          </h2>
        </legend>
        <AnswerForm
          key={trySeed(state)}
          question={question}
          answer={state.answer}
          onAnswer={(answer) => change(giveAnswer(state, answer))}
          grade={null}
          reveal={false}
          seed={trySeed(state)}
          strings={typeStrings}
        />
      </fieldset>
      <p role="status" className="min-h-[1.6em] py-2 font-bold text-clay">
        {incomplete && (typeStrings.incomplete ?? strings.incomplete)}
      </p>
      {/*
       * The click, not the form, is what is heard: a frame without "allow-forms" submits nothing. Each
       * question has a button of its own: who hits one twice has not hit the next one's.
       */}
      <button key={question.id} type="submit" className="button" onClick={goOn}>
        {last ? strings.finish : strings.next}
      </button>
    </form>
  );
}
