"use client";

import { useEffect, useRef, useState } from "react";
import type { AttemptAnswer } from "@/progress/attempt";
import { addAttempt, browserEdge, readAttempts } from "@/progress/attempt-store";
import { openDeviceStore } from "@/progress/device-store";
import { deriveProgress, rulesOfAttempt } from "@/progress/progress";
import { dropRun, keepRun, readRun } from "@/progress/run-store";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { readState } from "@/quiz/kept-run";
import { type PlayerState, startQuiz } from "@/quiz/player";
import { QuizPlayer } from "@/quiz/quiz-player";
import { QuizResult, type RuleLine } from "@/quiz/quiz-result";
import type { QuizStrings, ResultStrings } from "@/quiz/strings";

export interface LessonQuizProps {
  readonly lesson: string;
  readonly questions: readonly Question[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly quizStrings: QuizStrings;
  readonly resultStrings: ResultStrings;
  readonly notices: { readonly notLasting: string; readonly noRoom: string };
  /** Rule id → its title, for the rules of this lesson. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly nextLesson: { readonly href: string; readonly title: string } | null;
  readonly allLessons: string;
}

type Stage =
  | { readonly kind: "asking"; readonly begin: PlayerState; readonly focusFirst: boolean }
  | {
      readonly kind: "result";
      readonly answers: readonly AttemptAnswer[];
      readonly earlier: boolean;
    };

const newRun = (questions: readonly Question[]) => startQuiz(questions, browserEdge.newId());

/** Takes up an open quiz, or shows the last result, or begins. */
function firstStage(props: LessonQuizProps): Stage {
  const store = openDeviceStore();
  const open = readState(props.questions, readRun(store, props.lesson));
  if (open) return { kind: "asking", begin: open, focusFirst: false };
  const { attempts } = readAttempts(store);
  const last = deriveProgress(attempts).lessons.get(props.lesson);
  if (last) return { kind: "result", answers: last.answers, earlier: true };
  return { kind: "asking", begin: newRun(props.questions), focusFirst: false };
}

function ruleLines(answers: readonly AttemptAnswer[], props: LessonQuizProps): RuleLine[] {
  return [...rulesOfAttempt({ answers })].flatMap(([rule, state]) => {
    const title = props.ruleTitles[rule];
    const question = props.questions.find((q) => q.rule === rule);
    return title && question ? [{ rule, title, firm: state === "firm", see: question.see }] : [];
  });
}

/** A lesson's questions: asks, keeps, shows the result. Introduces the player to what the device keeps. */
export function LessonQuiz(props: LessonQuizProps) {
  const [stage, setStage] = useState(() => firstStage(props));
  const [notice, setNotice] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const store = openDeviceStore();

  useEffect(() => {
    if (stage.kind === "result" && !stage.earlier) heading.current?.focus();
  }, [stage]);

  const finish = (answers: readonly AttemptAnswer[]) => {
    const add = () => addAttempt(store, props.lesson, answers, browserEdge).kept;
    const keptAtOnce = add();
    dropRun(store, props.lesson);
    // The finished run gave its room back: on a full device that may be just enough.
    const kept = keptAtOnce || add();
    setNotice(!store.lasting ? props.notices.notLasting : kept ? null : props.notices.noRoom);
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
        onChange={(state) => keepRun(store, props.lesson, state)}
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
