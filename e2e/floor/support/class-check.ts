import { lessonRules, pairedQuestions } from "../../../app/[locale]/classroom/class-doors";
import { checkQuestions } from "../../../src/classroom/checks/check-questions";
import {
  type CheckDoor,
  fingerprintOf,
  writeCheck,
} from "../../../src/classroom/checks/class-check";
import type { Locale } from "../../../src/i18n/locales";
import type { Question } from "../../../src/question-types/rules";
import { library } from "../../support/content";

/** A class check over the first two lessons of a door: its code, and the questions it asks. */
export function classCheck(
  door: CheckDoor,
  locale: Locale,
): { readonly code: string; readonly questions: readonly Question[] } {
  const lessons = [1, 2];
  const bank = pairedQuestions(library, door);
  const ofLessons = lessonRules(library, door);
  const rules = lessons.flatMap((place) => ofLessons[place] ?? []);
  const chosen = checkQuestions(
    bank.map(({ paired }) => paired),
    rules,
    "a",
  );
  const fingerprint = fingerprintOf(chosen.map(({ id }) => id));
  return {
    code: writeCheck({ door, form: "a", lessons, nonce: 5, fingerprint }),
    questions: chosen.flatMap(({ id }) =>
      bank.filter(({ paired }) => paired.id === id).map(({ from }) => from.questions[locale]),
    ),
  };
}
