import { checkDoors, mostLessons } from "@/base/lesson-places";
import {
  fingerprintBits,
  mostNonceFor,
  needsSecond,
  readNumbers,
  writeNumbers,
} from "./check-layouts";
import { checkSum } from "./short-code";

/**
 * A class check: the same questions for every pupil of a class, before the lessons (form A) and after
 * them (form B). Its code says which, so that a phone that was never connected to the teacher's laptop
 * asks the same questions.
 */

export { checkDoors };
export type CheckDoor = (typeof checkDoors)[number];

export const isCheckDoor = (door: string): door is CheckDoor =>
  (checkDoors as readonly string[]).includes(door);

/** Form A is asked before, form B after: never the same question twice. */
export type Form = "a" | "b";

/** A check as its code carries it. */
export interface ClassCheck {
  readonly door: CheckDoor;
  readonly form: Form;
  /** Lessons by their place in the door, from 1 to `mostLessons`, ascending. */
  readonly lessons: readonly number[];
  /** Made by chance, one for the check before and the check after of a class: tells classes apart. */
  readonly nonce: number;
  /** Of the questions asked: a phone with another version of the site must not answer others unnoticed. */
  readonly fingerprint: number;
}

/** A result of eight characters has room for so many questions. */
export const mostQuestions = 12;

/** Lessons as bits of a number: the first is the lowest. */
const setOf = (lessons: readonly number[]) =>
  lessons.reduce((mask, place) => mask | (1 << (place - 1)), 0);

/** The largest nonce that a check of these lessons can have. */
export const mostNonce = (lessons: readonly number[]): number => mostNonceFor(setOf(lessons));

/** Whether only a copy of the site that knows more than eight lessons at a door can read its code. */
export const needsNewCopy = (check: ClassCheck): boolean => needsSecond(setOf(check.lessons));

/** The fingerprint of the questions a check asks, by their permanent ids, in order. */
export const fingerprintOf = (questionIds: readonly string[]): number =>
  checkSum(questionIds.join("\n"), fingerprintBits);

/**
 * The code of a check: eight characters.
 *
 * @throws RangeError where a number has no room: a lesson above `mostLessons`, a nonce above `mostNonce`
 */
export const writeCheck = ({ door, form, lessons, nonce, fingerprint }: ClassCheck): string =>
  writeNumbers([
    checkDoors.indexOf(door),
    form === "a" ? 0 : 1,
    setOf(lessons),
    nonce,
    fingerprint,
  ]);

/**
 * Reads a check's code.
 *
 * @returns null when a character is wrong or missing
 */
export function readCheck(typed: string): ClassCheck | null {
  const numbers = readNumbers(typed);
  if (!numbers) return null;
  const [door, form, set, nonce, fingerprint] = numbers;
  const places = Array.from({ length: mostLessons }, (_, index) => index + 1);
  return {
    door: checkDoors[door] as CheckDoor,
    form: form === 0 ? "a" : "b",
    lessons: places.filter((place) => set & (1 << (place - 1))),
    nonce,
    fingerprint,
  };
}
