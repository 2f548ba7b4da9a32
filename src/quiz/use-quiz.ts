import { useEffect, useRef, useState } from "react";
import { isComplete, type Question } from "@/question-types/rules";
import {
  checkAnswer,
  goOn,
  isFinished,
  type PlayerState,
  presentQuestion,
  type QuestionResult,
  results,
} from "./player";

interface QuizEvents {
  readonly questions: readonly Question[];
  readonly begin: PlayerState;
  readonly focusFirst: boolean;
  readonly onChange: (state: PlayerState) => void;
  readonly onFinish: (results: QuestionResult[]) => void;
}

/** The player's state on a screen: where the learner stands, and where the focus goes after each step. */
export function useQuiz({ questions, begin, focusFirst, onChange, onFinish }: QuizEvents) {
  const [state, setState] = useState(begin);
  const [incomplete, setIncomplete] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const moveFocus = useRef(focusFirst);
  const question = presentQuestion(questions, state);
  const tries = question ? (state.tries[question.id]?.length ?? 0) : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the step changes, not on every answer.
  useEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    (state.checked ? verdict : heading).current?.focus();
  }, [state.position, state.checked, tries]);

  const change = (next: PlayerState) => {
    setIncomplete(false);
    setState(next);
    if (isFinished(next)) onFinish(results(questions, next));
    else onChange(next);
  };
  const step = (next: PlayerState) => {
    moveFocus.current = true;
    change(next);
  };
  const check = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (question && isComplete(question, state.answer)) step(checkAnswer(questions, state));
    else setIncomplete(true);
  };
  const next = () => step(goOn(questions, state));
  return { state, question, tries, incomplete, heading, verdict, change, check, next };
}
