"use client";

import { useState } from "react";
import { checkQuestions, type Paired } from "@/classroom/checks/check-questions";
import {
  type CheckDoor,
  type ClassCheck,
  fingerprintOf,
  readCheck,
  writeCheck,
} from "@/classroom/checks/class-check";
import { type PupilRun, readNumber } from "@/classroom/checks/pupil-store";
import { readResult, writeResult } from "@/classroom/checks/result-code";
import { browserEdge } from "@/progress/store/edge";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { CheckPlayer } from "@/quiz/check-player";
import { readState } from "@/quiz/kept-run";
import { type QuestionResult, startQuiz } from "@/quiz/player";
import type { QuizStrings } from "@/quiz/strings";
import { useFragment } from "@/ui/use-fragment";
import { PupilAnswers, type PupilAnswersStrings } from "./pupil/pupil-answers";
import { PupilCode, type PupilCodeStrings } from "./pupil/pupil-code";
import { PupilOther, type PupilOtherStrings } from "./pupil/pupil-other";
import { type PupilMistake, PupilStart, type PupilStartStrings } from "./pupil/pupil-start";
import { usePupilRun } from "./pupil/use-pupil-run";

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
  readonly strings: PupilStartStrings & PupilCodeStrings & PupilAnswersStrings & PupilOtherStrings;
}

/** The questions a check asks on this phone; null where this version of the site has others. */
function questionsOf(props: PupilCheckProps, check: ClassCheck): readonly Question[] | null {
  const rules = check.lessons.flatMap((place) => props.lessonRules[place] ?? []);
  const items = checkQuestions(props.bank, rules, check.form);
  if (fingerprintOf(items.map(({ id }) => id)) !== check.fingerprint) return null;
  return items.map(({ question }) => question);
}

/** A check on this phone, and what can be done with it here. */
interface Held {
  readonly run: PupilRun;
  /** Null: they are asked at the other door, or by another version of the site. */
  readonly questions: readonly Question[] | null;
}

/** A code can always be shown again; answers can be gone on with where their questions are the same. */
function heldBy(props: PupilCheckProps, run: PupilRun | null): Held | null {
  const check = run && readCheck(run.code);
  if (!run || !check) return null;
  const questions = check.door === props.door ? questionsOf(props, check) : null;
  const isHere = questions !== null || run.result !== null || check.door !== props.door;
  return isHere ? { run, questions } : null;
}

/** The code of the check that the address names, where it is another than the one held. */
function otherThan(run: PupilRun, fragment: string): string | null {
  const check = readCheck(fragment);
  const code = check && writeCheck(check);
  return code === run.code ? null : code;
}

/** A pupil's part of a class check: type the code and a number, answer, show the code to the teacher. */
export function PupilCheck(props: PupilCheckProps) {
  const { strings, quizStrings, typeStrings } = props;
  const [kept, keep] = usePupilRun();
  const fragment = useFragment();
  // Not kept: a phone that was reloaded shows its code first again.
  const [explained, setExplained] = useState(false);
  // The pupil has just given the phone on: what can be brought back gets the focus.
  const [moved, setMoved] = useState(false);
  const held = heldBy(props, kept);

  if (!held || held.run.left) {
    const begin = (typedCode: string, typedNumber: string): PupilMistake | null => {
      const check = readCheck(typedCode);
      const number = readNumber(typedNumber);
      if (!check) return "code";
      if (check.door !== props.door) return "other-door";
      if (number === null) return "number";
      const questions = questionsOf(props, check);
      if (!questions) return "version";
      const state = startQuiz(questions, browserEdge.newId());
      keep({ code: writeCheck(check), number, state, result: null, left: false });
      return null;
    };
    return (
      <PupilStart
        key={fragment}
        code={fragment.slice(0, 20)}
        otherDoor={props.href}
        strings={strings}
        onBegin={begin}
        before={held?.run ?? null}
        moved={moved}
        onBringBack={() => held && keep({ ...held.run, left: false })}
      />
    );
  }
  const { run, questions } = held;
  const other = otherThan(run, fragment);
  const leave = () => {
    setExplained(false);
    setMoved(true);
    keep({ ...run, left: true });
  };
  // The address then says where the phone is: the same link, opened again, is heard again.
  const stay = () => location.replace(`#${run.code}`);
  if (run.result !== null && explained && questions && !other) {
    return (
      <PupilAnswers
        questions={questions}
        safe={readResult(run.code, questions.length, run.result)?.safe ?? []}
        strings={strings}
        quizStrings={quizStrings}
        typeStrings={typeStrings}
        onBack={() => setExplained(false)}
      />
    );
  }
  if (run.result !== null) {
    return (
      <div className="grid gap-4">
        {other && (
          <PupilOther
            key={other}
            code={other}
            finished
            strings={strings}
            onOther={leave}
            onStay={stay}
          />
        )}
        <PupilCode
          key={run.result}
          check={run.code}
          number={run.number}
          result={run.result}
          strings={strings}
          first={!other}
          onAnswers={questions && (() => setExplained(true))}
          onNext={other ? null : leave}
        />
      </div>
    );
  }
  if (other || !questions) {
    return (
      <PupilOther
        key={other}
        code={other}
        finished={false}
        strings={strings}
        onOther={leave}
        onStay={questions ? stay : () => location.assign(`${props.href}#${run.code}`)}
      />
    );
  }
  const finish = (results: readonly QuestionResult[]) => {
    const safe = questions.map(
      ({ id }) => results.find(({ question }) => question === id)?.tries[0] === true,
    );
    const result = writeResult(run.code, { number: run.number, safe });
    keep({ ...run, state: null, result });
  };
  return (
    <CheckPlayer
      key={`${run.code} ${run.number}`}
      questions={questions}
      strings={quizStrings}
      typeStrings={typeStrings}
      begin={readState(questions, run.state) ?? startQuiz(questions, browserEdge.newId())}
      onChange={(state) => keep({ ...run, state })}
      onFinish={finish}
    />
  );
}
