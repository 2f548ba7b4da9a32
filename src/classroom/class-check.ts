import { checkSum, mostOf, readCode, writeCode } from "./short-code";

/**
 * A class check: the same questions for every pupil of a class, before the lessons (form A) and after
 * them (form B). Its code says which, so that a phone that was never connected to the teacher's laptop
 * asks the same questions.
 */

export const checkDoors = ["child", "teen"] as const;
export type CheckDoor = (typeof checkDoors)[number];

export const isCheckDoor = (door: string): door is CheckDoor =>
  (checkDoors as readonly string[]).includes(door);

/** Form A is asked before, form B after: never the same question twice. */
export type Form = "a" | "b";

/** A check as its code carries it. */
export interface ClassCheck {
  readonly door: CheckDoor;
  readonly form: Form;
  /** Lessons by their place in the door, from 1 to 8, ascending. */
  readonly lessons: readonly number[];
  /** Made by chance, one for the check before and the check after of a class: tells classes apart. */
  readonly nonce: number;
  /** Of the questions asked: a phone with another version of the site must not answer others unnoticed. */
  readonly fingerprint: number;
}

/** Places a lesson can have in its door. */
export const mostLessons = 8;
/** A result of eight characters has room for so many questions. */
export const mostQuestions = 12;

const bits = {
  door: 1,
  form: 1,
  lessons: mostLessons,
  nonce: 10,
  fingerprint: 10,
  sum: 10,
} as const;
const widths = Object.values(bits);
export const mostNonce = mostOf(bits.nonce);

/** The fingerprint of the questions a check asks, by their permanent ids, in order. */
export const fingerprintOf = (questionIds: readonly string[]): number =>
  checkSum(questionIds.join("\n"), bits.fingerprint);

function sumOf(numbers: readonly number[]): number {
  return checkSum(`safe-step check 1 ${numbers.join(" ")}`, bits.sum);
}

/** The code of a check: eight characters. */
export function writeCheck({ door, form, lessons, nonce, fingerprint }: ClassCheck): string {
  const set = lessons.reduce((mask, place) => mask | (1 << (place - 1)), 0);
  const numbers = [checkDoors.indexOf(door), form === "a" ? 0 : 1, set, nonce, fingerprint];
  const sum = sumOf(numbers);
  return writeCode([...numbers, sum].map((value, index) => [value, widths[index] as number]));
}

/**
 * Reads a check's code.
 *
 * @returns null when a character is wrong or missing
 */
export function readCheck(typed: string): ClassCheck | null {
  const numbers = readCode(typed, widths);
  if (!numbers) return null;
  const sum = numbers.pop();
  if (sum !== sumOf(numbers)) return null;
  const [door, form, set, nonce, fingerprint] = numbers as [number, number, number, number, number];
  const places = Array.from({ length: mostLessons }, (_, index) => index + 1);
  const lessons = places.filter((place) => set & (1 << (place - 1)));
  if (lessons.length === 0) return null;
  return {
    door: checkDoors[door] as CheckDoor,
    form: form === 0 ? "a" : "b",
    lessons,
    nonce,
    fingerprint,
  };
}
