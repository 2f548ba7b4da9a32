import { isRecord } from "@/base/is-record";

/**
 * One finished run of a quiz: the stored fact. Immutable; progress is derived from all of them.
 *
 * Version 2 is written short, because a family's attempts must fit on the device:
 *
 *   {"v":2,"lesson":"y4","day":20780,"at":1795468440000,"n":7,"answers":[["few-steps","stop-wait",1,"01"]]}
 *
 * An answer is question, rule, critical, and its tries: 1 safe, 0 not. Id and learner stand in the key.
 */

/** The newest version this code writes and the highest it reads. */
export const attemptVersion = 2;

/** Longer than any attempt: what exceeds it is not even parsed. */
const longest = 65_536;

export interface AttemptAnswer {
  /** Its id in the lesson; in a review its id in the pool, which names the lesson too. */
  readonly question: string;
  readonly rule: string;
  readonly critical: boolean;
  /** Was it answered safely, try by try. */
  readonly tries: readonly boolean[];
}

export interface Attempt {
  readonly id: string;
  /** A lesson, or "review" for the two minutes. */
  readonly lesson: string;
  /** The device's day when it was finished: see local-day.ts. */
  readonly day: number;
  /** Milliseconds since 1970 by the device's clock, which may be wrong. */
  readonly finishedAt: number;
  /** Counts a learner's attempts: the order that does not depend on the clock. */
  readonly sequence: number;
  readonly answers: readonly AttemptAnswer[];
}

/** What reading a kept value gave. */
export type ReadAttempt =
  | { readonly kind: "attempt"; readonly attempt: Attempt }
  /** Written by a newer version of the site: left as it is. */
  | { readonly kind: "newer" }
  | { readonly kind: "broken" };

/** Parses kept text: what is too long or no JSON object with a version is null. Never throws. */
export function parseKept(text: string): (Record<string, unknown> & { v: number }) | null {
  if (text.length > longest) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && isCount(value.v) ? (value as { v: number }) : null;
  } catch {
    return null;
  }
}

/** Whether a value is a whole number from 0 that can be counted on. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

function readAnswer(value: unknown): AttemptAnswer | null {
  if (!isRecord(value)) return null;
  const { question, rule, critical, tries } = value;
  if (typeof question !== "string" || typeof rule !== "string" || typeof critical !== "boolean")
    return null;
  if (!Array.isArray(tries) || tries.length === 0) return null;
  if (!tries.every((safe) => typeof safe === "boolean")) return null;
  return { question, rule, critical, tries };
}

/** An answer of version 2 as an object like that of version 1. */
function unfold(value: unknown): unknown {
  if (!Array.isArray(value)) return null;
  const [question, rule, critical, tries] = value;
  if (typeof tries !== "string" || !/^[01]+$/.test(tries)) return null;
  const safe = [...tries].map((each) => each === "1");
  return { question, rule, critical: [false, true][critical], tries: safe };
}

/**
 * Reads one kept value. Never throws, whatever it holds.
 *
 * @param id stands in its key
 */
export function readAttempt(text: string, id: string): ReadAttempt {
  const value = parseKept(text);
  if (!value) return { kind: "broken" };
  if (value.v > attemptVersion) return { kind: "newer" };
  const isOld = value.v === 1;
  const finishedAt = isOld ? value.finishedAt : value.at;
  const sequence = isOld ? value.sequence : value.n;
  const { lesson, answers } = value;
  if (value.v < 1 || typeof lesson !== "string" || (isOld && typeof value.id !== "string"))
    return { kind: "broken" };
  if (!isCount(finishedAt) || !isCount(sequence) || !Array.isArray(answers))
    return { kind: "broken" };
  // Version 1 did not keep the day; Greenwich's is near enough.
  const day = isOld ? Math.floor(finishedAt / 86_400_000) : value.day;
  const read = answers.map((answer) => readAnswer(isOld ? answer : unfold(answer)));
  if (!isCount(day) || read.length === 0 || read.includes(null)) return { kind: "broken" };
  const attempt = { id, lesson, day, finishedAt, sequence, answers: read as AttemptAnswer[] };
  return { kind: "attempt", attempt };
}

/** An attempt as it is kept. */
export function writeAttempt({ lesson, day, finishedAt, sequence, answers }: Attempt): string {
  return JSON.stringify({
    v: attemptVersion,
    lesson,
    day,
    at: finishedAt,
    n: sequence,
    answers: answers.map(({ question, rule, critical, tries }) => [
      question,
      rule,
      critical ? 1 : 0,
      tries.map((safe) => (safe ? 1 : 0)).join(""),
    ]),
  });
}

/**
 * The story an answer was about, under one name wherever it was asked: a lesson's question bears the
 * lesson's name in a review ("k1/ball"), a bank's question the bank's.
 */
export const storyOf = (lesson: string, question: string): string =>
  question.includes("/") ? question : `${lesson}/${question}`;

/** Earlier before later: by sequence; two of the same (two tabs at once) by id, so the order is total. */
export function bySequence(
  a: { readonly sequence: number; readonly id: string },
  b: { readonly sequence: number; readonly id: string },
): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
