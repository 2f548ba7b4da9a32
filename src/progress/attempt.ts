import { isRecord } from "@/base/is-record";

/**
 * One finished run of a quiz: the stored fact. Immutable; progress is derived from all of them.
 */

/** The newest version this code writes and the highest it reads. */
export const attemptVersion = 1;

export interface AttemptAnswer {
  readonly question: string;
  readonly rule: string;
  readonly critical: boolean;
  /** Was it answered safely, try by try. */
  readonly tries: readonly boolean[];
}

export interface Attempt {
  readonly v: typeof attemptVersion;
  readonly id: string;
  readonly lesson: string;
  /** Milliseconds since 1970 by the device's clock, which may be wrong. */
  readonly finishedAt: number;
  /** Counts attempts on this device: the order that does not depend on the clock. */
  readonly sequence: number;
  readonly answers: readonly AttemptAnswer[];
}

/** What reading a kept value gave. */
export type ReadAttempt =
  | { readonly kind: "attempt"; readonly attempt: Attempt }
  /** Written by a newer version of the site: left as it is. */
  | { readonly kind: "newer" }
  | { readonly kind: "broken" };

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function readAnswer(value: unknown): AttemptAnswer | null {
  if (!isRecord(value)) return null;
  const { question, rule, critical, tries } = value;
  if (typeof question !== "string" || typeof rule !== "string" || typeof critical !== "boolean")
    return null;
  if (
    !Array.isArray(tries) ||
    tries.length === 0 ||
    !tries.every((safe) => typeof safe === "boolean")
  )
    return null;
  return { question, rule, critical, tries };
}

/** Reads one kept value. Never throws, whatever it holds. */
export function readAttempt(text: string): ReadAttempt {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "broken" };
  }
  if (!isRecord(value) || !isCount(value.v)) return { kind: "broken" };
  if (value.v > attemptVersion) return { kind: "newer" };
  const { id, lesson, finishedAt, sequence, answers } = value;
  if (value.v !== 1 || typeof id !== "string" || typeof lesson !== "string")
    return { kind: "broken" };
  if (!isCount(finishedAt) || !isCount(sequence) || !Array.isArray(answers))
    return { kind: "broken" };
  const read = answers.map(readAnswer);
  if (read.length === 0 || read.includes(null)) return { kind: "broken" };
  const attempt: Attempt = {
    v: 1,
    id,
    lesson,
    finishedAt,
    sequence,
    answers: read as AttemptAnswer[],
  };
  return { kind: "attempt", attempt };
}
