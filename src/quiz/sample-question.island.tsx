"use client";

import { useRef, useState } from "react";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { startQuiz } from "@/quiz/player";
import { QuizPlayer } from "@/quiz/quiz-player";
import type { QuizStrings } from "@/quiz/strings";

export interface SampleQuestionProps {
  readonly question: Question;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly quizStrings: QuizStrings;
}

/**
 * One question of the author's guide as a learner meets it. Keeps nothing; after its answer it can be
 * begun again, in another order.
 */
export function SampleQuestion({ question, typeStrings, quizStrings }: SampleQuestionProps) {
  const [run, setRun] = useState(0);
  // No part of a lesson stands here to be read again.
  const questions = useRef([{ ...question, see: "" }]).current;
  return (
    <QuizPlayer
      key={run}
      questions={questions}
      strings={quizStrings}
      typeStrings={typeStrings}
      begin={startQuiz(questions, `${question.id} ${run}`)}
      focusFirst={run > 0}
      onChange={() => {}}
      onFinish={() => setRun(run + 1)}
    />
  );
}
