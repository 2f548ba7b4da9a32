"use client";

import { useEffect, useRef, useState } from "react";
import { rulesOfAttempt } from "@/progress/progress";
import { daysToReview, reviewLesson } from "@/progress/review/review";
import type { AttemptAnswer } from "@/progress/store/attempt";
import { readAttempts } from "@/progress/store/attempt-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { finishRun, type NotKept } from "@/progress/store/finish-run";
import { keepRun } from "@/progress/store/run-store";
import type { Strings } from "@/question-types/contract";
import type { QuestionType } from "@/question-types/rules";
import { QuizPlayer } from "@/quiz/quiz-player";
import { QuizResult, type RuleLine } from "@/quiz/quiz-result";
import type { QuizStrings, ResultStrings } from "@/quiz/strings";
import { type ReviewItem, reviewRun, reviewStage } from "./review/review-stage";

export interface ReviewProps {
  readonly door: string;
  /** Everything the door can ask. */
  readonly items: readonly ReviewItem[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly quizStrings: QuizStrings;
  readonly resultStrings: ResultStrings;
  readonly notices: NotKept;
  readonly strings: ReviewStrings;
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly allLessons: string;
}

export interface ReviewStrings {
  /** No rule of this door was met yet. */
  readonly nothingMet: string;
  /** When the next questions are due: the first is for tomorrow, the last for the longest gap. */
  readonly nextIn: readonly string[];
  /** Other rules are due today. */
  readonly more: string;
  readonly goOn: string;
  readonly allLessons: string;
}

function ruleLines(answers: readonly AttemptAnswer[], props: ReviewProps): RuleLine[] {
  return [...rulesOfAttempt({ answers })].flatMap(([rule, state]) => {
    const title = props.ruleTitles[rule];
    const asked = answers.find((answer) => answer.rule === rule);
    const item = props.items.find(({ question }) => question.id === asked?.question);
    return title && item ? [{ rule, title, firm: state === "firm", href: item.href }] : [];
  });
}

/** "Two minutes": the questions that are due today, one after the other; else when the next ones are. */
export function Review(props: ReviewProps) {
  const { door, items, strings } = props;
  const store = openDeviceStore();
  const look = (learner?: string) => reviewStage(store, browserEdge, { door, items, learner });
  const [stage, setStage] = useState(() => look());
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` reads the device, not a value drawn here.
  useEffect(() => {
    if (stage.kind === "result") heading.current?.focus();
    if (stage.kind !== "rest") return;
    // A tab may stay open until another day, or until another learner's.
    const again = () => document.visibilityState === "visible" && setStage(look());
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, [stage]);

  if (stage.kind === "asking") {
    const { learner, questions } = stage;
    const run = reviewRun(door);
    return (
      <QuizPlayer
        key={stage.begin.seed}
        questions={questions}
        strings={props.quizStrings}
        typeStrings={props.typeStrings}
        begin={stage.begin}
        focusFirst={stage.focusFirst}
        seeHref={({ id }) => items.find(({ question }) => question.id === id)?.href ?? ""}
        onChange={(state) => keepRun(store, learner, run, state)}
        onFinish={(answers) => {
          const kept = finishRun(store, learner, { run, lesson: reviewLesson }, answers);
          const notice = kept === "kept" ? null : props.notices[kept];
          setStage({ kind: "result", learner, answers, notice });
        }}
      />
    );
  }
  const rules = items.map(({ question }) => question);
  const next = (days: number | null) =>
    days === null ? strings.nothingMet : strings.nextIn[days - 1];
  if (stage.kind === "rest") {
    return (
      <div className="card grid gap-4 p-4">
        <p>{next(stage.days)}</p>
        <p>
          <a className="button" href={props.allLessons}>
            {strings.allLessons}
          </a>
        </p>
      </div>
    );
  }
  const { attempts } = readAttempts(store, stage.learner);
  const days = daysToReview(rules, attempts, browserEdge.today());
  return (
    <div className="grid gap-3">
      <QuizResult
        rules={ruleLines(stage.answers, props)}
        allFirm={stage.answers.every(({ tries }) => tries[0] === true)}
        strings={props.resultStrings}
        earlier={false}
        nextLesson={null}
        allLessons={props.allLessons}
        onRepeat={null}
        headingRef={heading}
      />
      {stage.notice && (
        <p role="status" className="card p-4">
          {stage.notice}
        </p>
      )}
      <div className="card grid gap-3 p-4">
        <p>{days === 0 ? strings.more : next(days)}</p>
        {days === 0 && (
          <p>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => setStage(look(stage.learner))}
            >
              {strings.goOn}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
