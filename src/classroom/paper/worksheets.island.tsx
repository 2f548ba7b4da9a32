"use client";

import { useState } from "react";
import type { Paired } from "@/classroom/checks/check-questions";
import type { CheckDoor, Form } from "@/classroom/checks/class-check";
import {
  mostVariants,
  type RuledLesson,
  readWish,
  type Wish,
  worksheetQuestions,
} from "@/classroom/paper/worksheet";
import type { PaperWords, Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { Choice } from "./worksheets/choice";
import { KeySheet, Sheet } from "./worksheets/sheet";
import type { WorksheetStrings } from "./worksheets/strings";

export interface WorksheetsProps {
  readonly door: CheckDoor;
  readonly lessons: readonly (RuledLesson & { readonly title: string })[];
  readonly bank: readonly (Paired & { readonly question: Question })[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly words: PaperWords;
  readonly strings: WorksheetStrings;
}

type Part = "both" | "sheets" | "keys";

const numbers = Array.from({ length: mostVariants }, (_, index) => index + 1);

/** A class check on paper: choose lessons, form and variants, then print sheets and keys. */
export function Worksheets(props: WorksheetsProps) {
  const { strings, lessons, bank, typeStrings, words } = props;
  const [wish, setWish] = useState<Wish>(
    () => readWish(location.hash, props.door) ?? { form: "a", lessons: [1], code: null },
  );
  const [variants, setVariants] = useState(2);
  const [part, setPart] = useState<Part>("both");
  const asked = worksheetQuestions(bank, lessons, wish);
  const change = (changed: Partial<Wish>) => setWish({ ...wish, ...changed, code: null });
  const toggle = (place: number) =>
    change({
      lessons: lessons
        .map((lesson) => lesson.place)
        .filter((one) => (one === place) !== wish.lessons.includes(one)),
    });
  const sheets = numbers.slice(0, variants).map((variant) => ({
    questions: asked?.map(({ question }) => question) ?? [],
    form: wish.form,
    variant,
    code: wish.code,
    lessons: lessons.filter(({ place }) => wish.lessons.includes(place)).map(({ title }) => title),
    typeStrings,
    words,
    strings,
  }));
  const forms: readonly { readonly value: Form; readonly words: string }[] = [
    { value: "a", words: strings.formA },
    { value: "b", words: strings.formB },
  ];
  const parts: readonly { readonly value: Part; readonly words: string }[] = [
    { value: "both", words: strings.both },
    { value: "sheets", words: strings.sheetsOnly },
    { value: "keys", words: strings.keysOnly },
  ];
  return (
    <div className="tool">
      <div className="no-print">
        <div className="grid gap-4">
          <Choice
            legend={strings.lessons}
            name="lesson"
            kind="checkbox"
            options={lessons.map(({ place, title }) => ({ value: place, words: title }))}
            chosen={wish.lessons}
            onChoose={toggle}
          />
          <Choice
            legend={strings.form}
            name="form"
            kind="radio"
            options={forms}
            chosen={[wish.form]}
            onChoose={(form) => change({ form })}
          />
          <Choice
            legend={strings.variants}
            name="variants"
            kind="radio"
            options={numbers.map((value) => ({ value, words: `${value}` }))}
            chosen={[variants]}
            onChoose={setVariants}
          />
          <Choice
            legend={strings.which}
            name="part"
            kind="radio"
            options={parts}
            chosen={[part]}
            onChoose={setPart}
          />
          <p role="status" className="font-bold text-clay">
            {asked === null ? strings.version : asked.length === 0 ? strings.choose : ""}
          </p>
          <button type="button" className="button" onClick={() => print()}>
            {strings.print}
          </button>
        </div>
      </div>
      {asked && asked.length > 0 && (
        <div className="worksheets">
          {part !== "keys" && sheets.map((sheet) => <Sheet key={sheet.variant} {...sheet} />)}
          {part !== "sheets" && sheets.map((sheet) => <KeySheet key={sheet.variant} {...sheet} />)}
        </div>
      )}
    </div>
  );
}
