import { checkSum, mostOf, readCode, writeCode } from "./short-code";

/**
 * How the code of a check is laid out: five numbers and their sum, in 40 bits. The first layout has room
 * for eight lessons of a door, the second for ten. The second is written only where it is needed: an
 * older copy of the site knows the first alone. No code is both, so none is ever taken for another check,
 * by this edition or by the first.
 */

/** Bits of each number, in the order they are written. */
const first = { door: 1, form: 1, lessons: 8, nonce: 10, fingerprint: 10, sum: 10 } as const;
const second = { door: 1, form: 1, lessons: 10, nonce: 9, fingerprint: 10, sum: 9 } as const;

export const fingerprintBits = first.fingerprint;

/** The numbers of a check: door, form, lessons as a set of bits, nonce, fingerprint. */
export type CheckNumbers = readonly [number, number, number, number, number];

/** Whether a set of lessons has one that only the second layout has room for. */
export const needsSecond = (lessons: number) => lessons > mostOf(first.lessons);

/** The largest nonce that a check of these lessons can have. */
export const mostNonceFor = (lessons: number): number =>
  mostOf(needsSecond(lessons) ? second.nonce : first.nonce);

const pack = (widths: readonly number[], numbers: readonly number[]) =>
  writeCode(numbers.map((value, index) => [value, widths[index] ?? 0]));

function writeFirst(numbers: CheckNumbers): string {
  const sum = checkSum(`safe-step check 1 ${numbers.join(" ")}`, first.sum);
  return pack(Object.values(first), [...numbers, sum]);
}

/** The code in the second layout; where the first would read it, its sum is turned by one. */
function writeSecond(numbers: CheckNumbers): string {
  const sum = checkSum(`safe-step check 2 ${numbers.join(" ")}`, second.sum);
  const code = pack(Object.values(second), [...numbers, sum]);
  return readFirst(code) ? pack(Object.values(second), [...numbers, sum ^ 1]) : code;
}

/** Reads a code as if it were of a layout: the numbers it would be of, if it is the one they make. */
function readAs(
  layout: typeof first | typeof second,
  write: (numbers: CheckNumbers) => string,
  typed: string,
): CheckNumbers | null {
  const widths = Object.values(layout);
  const read = readCode(typed, widths);
  if (!read) return null;
  const numbers = read.slice(0, 5) as unknown as CheckNumbers;
  const same = pack(widths, read) === write(numbers);
  return same && numbers[2] > 0 ? numbers : null;
}

const readFirst = (typed: string) => readAs(first, writeFirst, typed);

function readSecond(typed: string): CheckNumbers | null {
  const numbers = readAs(second, writeSecond, typed);
  return numbers && needsSecond(numbers[2]) ? numbers : null;
}

/** The code of a check: eight characters. */
export const writeNumbers = (numbers: CheckNumbers): string =>
  needsSecond(numbers[2]) ? writeSecond(numbers) : writeFirst(numbers);

/**
 * Reads the numbers of a check's code, of whichever layout.
 *
 * @returns null when a character is wrong or missing
 */
export const readNumbers = (typed: string): CheckNumbers | null =>
  readFirst(typed) ?? readSecond(typed);
