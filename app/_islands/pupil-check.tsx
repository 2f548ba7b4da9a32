"use client";

import { useState } from "react";
import { checkQuestions, type Paired } from "@/classroom/check-questions";
import {
  type CheckDoor,
  type ClassCheck,
  fingerprintOf,
  readCheck,
  writeCheck,
} from "@/classroom/class-check";
import {
  dropPupilCheck,
  keepPupilCheck,
  type PupilRun,
  readNumber,
  readPupilCheck,
} from "@/classroom/pupil-store";
import { readResult, writeResult } from "@/classroom/result-code";
import { openDeviceStore } from "@/progress/device-store";
import { browserEdge } from "@/progress/edge";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { CheckPlayer } from "@/quiz/check-player";
import { readState } from "@/quiz/kept-run";
import { type QuestionResult, startQuiz } from "@/quiz/player";
import type { QuizStrings } from "@/quiz/strings";
import { PupilAnswers, type PupilAnswersStrings } from "./pupil-answers";
import { PupilCode, type PupilCodeStrings } from "./pupil-code";
import { PupilStart, type PupilStartStrings } from "./pupil-start";

/** A question of the bank with its place in it. */
export interface BankItem extends Paired {
  readonly question: Question;
}

export interface PupilCheckProps {
  readonly door: CheckDoor;
  /** Address of the other door's check, for a code that belongs there. */
  readonly href: string;
  readonly bank: readonly BankItem[];
  /** Rules of each lesson of the door, by its place. */
  readonly lessonRules: Readonly<Record<number, readonly string[]>>;
  readonly quizStrings: QuizStrings;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly strings: PupilStartStrings & PupilCodeStrings & PupilAnswersStrings;
}

/** The questions a check asks on this phone; null where this version of the site has others. */
function questionsOf(props: PupilCheckProps, check: ClassCheck): readonly Question[] | null {
  const rules = check.lessons.flatMap((place) => props.lessonRules[place] ?? []);
  const items = checkQuestions(props.bank, rules, check.form);
  if (fingerprintOf(items.map(({ id }) => id)) !== check.fingerprint) return null;
  return items.map(({ question }) => question);
}

/** What this phone kept, if its questions are still the same. */
function takeUp(props: PupilCheckProps) {
  const kept = readPupilCheck(openDeviceStore());
  const check = kept && readCheck(kept.code);
  if (!kept || check?.door !== props.door) return null;
  const questions = questionsOf(props, check);
  return questions ? { kept, questions } : null;
}

/** A pupil's part of a class check: type the code and a number, answer, show the code to the teacher. */
export function PupilCheck(props: PupilCheckProps) {
  const { strings, quizStrings, typeStrings } = props;
  const [run, setRun] = useState(() => takeUp(props));
  const [mistake, setMistake] = useState<"code" | "number" | "other-door" | "version" | null>(null);
  // Not kept: a phone that was reloaded shows its code first again.
  const [explained, setExplained] = useState(false);
  const store = openDeviceStore();

  const keep = (kept: PupilRun, questions: readonly Question[]) => {
    keepPupilCheck(store, kept);
    setRun({ kept, questions });
  };
  const begin = (typedCode: string, typedNumber: string) => {
    const check = readCheck(typedCode);
    const number = readNumber(typedNumber);
    if (!check) return setMistake("code");
    if (check.door !== props.door) return setMistake("other-door");
    if (number === null) return setMistake("number");
    const questions = questionsOf(props, check);
    if (!questions) return setMistake("version");
    setMistake(null);
    const state = startQuiz(questions, browserEdge.newId());
    keep({ code: writeCheck(check), number, state, result: null }, questions);
  };
  if (!run) {
    return (
      <PupilStart
        code={decodeURIComponent(location.hash.slice(1)).slice(0, 20)}
        mistake={mistake && strings[mistake]}
        otherDoor={mistake === "other-door" ? props.href : null}
        strings={strings}
        onBegin={begin}
      />
    );
  }
  const { kept, questions } = run;
  if (kept.result !== null && explained) {
    return (
      <PupilAnswers
        questions={questions}
        safe={readResult(kept.code, questions.length, kept.result)?.safe ?? []}
        strings={strings}
        quizStrings={quizStrings}
        typeStrings={typeStrings}
        onBack={() => setExplained(false)}
      />
    );
  }
  if (kept.result !== null) {
    return (
      <PupilCode
        check={kept.code}
        number={kept.number}
        result={kept.result}
        strings={strings}
        onAnswers={() => setExplained(true)}
        onNext={() => {
          dropPupilCheck(store);
          setRun(null);
        }}
      />
    );
  }
  const finish = (results: readonly QuestionResult[]) => {
    const safe = questions.map(
      ({ id }) => results.find(({ question }) => question === id)?.tries[0] === true,
    );
    const result = writeResult(kept.code, { number: kept.number, safe });
    keep({ ...kept, state: null, result }, questions);
  };
  return (
    <CheckPlayer
      key={`${kept.code} ${kept.number}`}
      questions={questions}
      strings={quizStrings}
      typeStrings={typeStrings}
      begin={readState(questions, kept.state) ?? startQuiz(questions, browserEdge.newId())}
      onChange={(state) => keepPupilCheck(store, { ...kept, state })}
      onFinish={finish}
    />
  );
}
