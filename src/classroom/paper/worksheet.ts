import { mostLessons } from "@/base/lesson-places";
import { checkQuestions, type Paired } from "@/classroom/checks/check-questions";
import {
  type CheckDoor,
  type Form,
  fingerprintOf,
  readCheck,
} from "@/classroom/checks/class-check";
import { cleanCode } from "@/classroom/checks/typed-code";

/**
 * Sheets of paper of a class check: the same questions in the same order as on phones, so that a teacher
 * can copy them into the check. Variants differ in the order of the options only.
 */

/** More variants than neighbours at a table. */
export const mostVariants = 4;

/** What is to be printed. */
export interface Wish {
  readonly form: Form;
  /** Places of lessons in their door, ascending. */
  readonly lessons: readonly number[];
  /** The code of the check these sheets belong to; null for sheets of their own. */
  readonly code: string | null;
}

/** What an address asks for after its "#": `a-1.3` (form A of lessons 1 and 3), or the code of a check. */
export function readWish(hash: string, door: CheckDoor): Wish | null {
  const [, form, places = ""] = /^#([ab])-(\d+(?:\.\d+)*)$/.exec(hash) ?? [];
  if (form) {
    const lessons = [...new Set(places.split(".").map(Number))].sort((one, other) => one - other);
    const known = lessons.every((place) => place >= 1 && place <= mostLessons);
    return known ? { form: form === "a" ? "a" : "b", lessons, code: null } : null;
  }
  const code = cleanCode(hash.slice(1));
  const check = readCheck(code);
  return check?.door === door ? { form: check.form, lessons: check.lessons, code } : null;
}

/** A lesson as choosing needs it. */
export interface RuledLesson {
  readonly place: number;
  readonly rules: readonly string[];
}

/**
 * The questions of a wish.
 *
 * @returns null when the wish belongs to a check that asks others: it was made by another version of the site
 */
export function worksheetQuestions<Q extends Paired>(
  bank: readonly Q[],
  lessons: readonly RuledLesson[],
  wish: Wish,
): Q[] | null {
  const rules = lessons
    .filter(({ place }) => wish.lessons.includes(place))
    .flatMap((lesson) => lesson.rules);
  const questions = checkQuestions(bank, rules, wish.form);
  const check = wish.code === null ? null : readCheck(wish.code);
  const known = !check || fingerprintOf(questions.map(({ id }) => id)) === check.fingerprint;
  return known ? questions : null;
}

/** From this the options of a variant are shuffled: the same on every device. */
export const variantSeed = (variant: number): string => `worksheet ${variant}`;
