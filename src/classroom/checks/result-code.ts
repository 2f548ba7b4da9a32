import { mostQuestions } from "./class-check";
import { checkSum, mostOf, readCode, writeCode } from "./short-code";
import { cleanCode } from "./typed-code";

/**
 * A pupil's finished check: eight characters that a teacher scans, or types. No name: only the number that
 * the teacher gave. They belong to one check: read against another, their sum does not fit.
 */

const bits = { version: 1, number: 6, answers: mostQuestions, sum: 21 } as const;
const widths = Object.values(bits);
const version = 0;

/** The highest number a pupil can have. */
export const mostPupils = mostOf(bits.number);

/** What a pupil answered. */
export interface PupilResult {
  /** From 1 to 63. */
  readonly number: number;
  /** For each question of the check, in its order: was it answered safely at the first try. */
  readonly safe: readonly boolean[];
}

const sumOf = (check: string, numbers: readonly number[]) =>
  checkSum(`safe-step result ${cleanCode(check)} ${numbers.join(" ")}`, bits.sum);

/**
 * Writes a pupil's result.
 *
 * @param check the code of the check
 */
export function writeResult(check: string, { number, safe }: PupilResult): string {
  if (number < 1) throw new RangeError("Numbers begin at 1.");
  const answers = safe.reduce((mask, yes, index) => (yes ? mask | (1 << index) : mask), 0);
  const numbers = [version, number, answers];
  const fields = [...numbers, sumOf(check, numbers)];
  return writeCode(fields.map((value, index) => [value, widths[index] as number]));
}

/**
 * Reads a pupil's result.
 *
 * @param check the code of the check it must belong to
 * @param questions how many questions that check has
 * @returns null when it belongs to another check, or a character is wrong or missing
 */
export function readResult(check: string, questions: number, typed: string): PupilResult | null {
  const numbers = readCode(typed, widths);
  if (!numbers) return null;
  const sum = numbers.pop();
  const [written, number, answers] = numbers as [number, number, number];
  if (written !== version || number < 1 || sum !== sumOf(check, numbers)) return null;
  if (answers >= 2 ** questions) return null;
  return {
    number,
    safe: Array.from({ length: questions }, (_, index) => (answers & (1 << index)) !== 0),
  };
}
