"use client";

import { useEffect, useRef, useState } from "react";
import { currentLearner } from "@/progress/learners/current-learner";
import { latestAttempt, rulesOfAttempt } from "@/progress/progress";
import type { AttemptAnswer } from "@/progress/store/attempt";
import { readAttempts } from "@/progress/store/attempt-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { finishRun, type NotKept } from "@/progress/store/finish-run";
import { keepRun, readRun } from "@/progress/store/run-store";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { readState } from "@/quiz/kept-run";
import { type PlayerState, startQuiz, takeOpened } from "@/quiz/player";
import { QuizPlayer } from "@/quiz/quiz-player";
import { QuizResult, type RuleLine } from "@/quiz/quiz-result";
import type { QuizStrings, ResultStrings } from "@/quiz/strings";

export interface LessonQuizProps {
  readonly lesson: string;
  readonly questions: readonly Question[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly quizStrings: QuizStrings;
  readonly resultStrings: ResultStrings;
  readonly notices: NotKept;
  /** Rule id → its title, for the rules of this lesson. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly nextLesson: { readonly href: string; readonly title: string } | null;
  readonly allLessons: string;
  /** Which answer of the first question was open when the script came, counted from 0; -1: none. */
  readonly opened?: number;
}

type Stage =
  | { readonly kind: "asking"; readonly begin: PlayerState; readonly focusFirst: boolean }
  | {
      readonly kind: "result";
      readonly answers: readonly AttemptAnswer[];
      readonly earlier: boolean;
    };

const newRun = (questions: readonly Question[]) => startQuiz(questions, browserEdge.newId());

/** Takes what was answered before the script came, or up the learner's open quiz, or shows the last result, or begins. */
function firstStage(props: LessonQuizProps, learner: string): Stage {
  const store = openDeviceStore();
  const open = readState(props.questions, readRun(store, learner, props.lesson));
  const answered = takeOpened(props.questions, open, props.opened ?? -1);
  if (answered) return { kind: "asking", begin: answered, focusFirst: true };
  if (open) return { kind: "asking", begin: open, focusFirst: false };
  const last = latestAttempt(readAttempts(store, learner).attempts, props.lesson);
  if (last) return { kind: "result", answers: last.answers, earlier: true };
  return { kind: "asking", begin: newRun(props.questions), focusFirst: false };
}

function ruleLines(answers: readonly AttemptAnswer[], props: LessonQuizProps): RuleLine[] {
  return [...rulesOfAttempt({ answers })].flatMap(([rule, state]) => {
    const title = props.ruleTitles[rule];
    const question = props.questions.find((q) => q.rule === rule);
    return title && question
      ? [{ rule, title, firm: state === "firm", href: `#${question.see}` }]
      : [];
  });
}

/** A lesson's questions: asks, keeps, shows the result. Introduces the player to what the device keeps. */
export function LessonQuiz(props: LessonQuizProps) {
  const store = openDeviceStore();
  // Whoever began here is who finishes here, whatever another tab says meanwhile.
  const [learner] = useState(() => currentLearner(store));
  const [stage, setStage] = useState(() => firstStage(props, learner));
  const [notice, setNotice] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (stage.kind === "result" && !stage.earlier) heading.current?.focus();
  }, [stage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the stage begins.
  useEffect(() => {
    // Answered before the script came: kept like any answer.
    if (stage.kind === "asking" && stage.focusFirst && stage.begin.checked)
      keepRun(store, learner, props.lesson, stage.begin);
  }, [stage]);

  const finish = (answers: readonly AttemptAnswer[]) => {
    const kept = finishRun(store, learner, { run: props.lesson, lesson: props.lesson }, answers);
    setNotice(kept === "kept" ? null : props.notices[kept]);
    setStage({ kind: "result", answers, earlier: false });
  };

  if (stage.kind === "asking") {
    return (
      <QuizPlayer
        key={stage.begin.seed}
        questions={props.questions}
        strings={props.quizStrings}
        typeStrings={props.typeStrings}
        begin={stage.begin}
        focusFirst={stage.focusFirst}
        onChange={(state) => keepRun(store, learner, props.lesson, state)}
        onFinish={finish}
      />
    );
  }
  return (
    <>
      <QuizResult
        rules={ruleLines(stage.answers, props)}
        allFirm={stage.answers.every(({ tries }) => tries[0] === true)}
        strings={props.resultStrings}
        earlier={stage.earlier}
        nextLesson={props.nextLesson}
        allLessons={props.allLessons}
        onRepeat={() =>
          setStage({ kind: "asking", begin: newRun(props.questions), focusFirst: true })
        }
        headingRef={heading}
      />
      {notice && (
        <p role="status" className="card mt-3 p-4">
          {notice}
        </p>
      )}
    </>
  );
}
