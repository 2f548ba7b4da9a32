import { isRecord } from "@/base/is-record";
import type { Locale } from "@/i18n/locales";
import type { AskedQuestion } from "./by-rule";
import { mostQuestions } from "./class-check";
import { mostPupils } from "./result-code";
import type { Entry } from "./tally";

/** What is kept of classes: the shapes, and reading them back from whatever a device holds. */

export const recordVersion = 1;

export interface ClassRecord {
  readonly v: typeof recordVersion;
  readonly id: string;
  /** What the teacher calls it: "5a". Never a child's name. */
  readonly label: string;
  readonly madeAt: number;
}

export interface CheckRecord {
  readonly v: typeof recordVersion;
  readonly code: string;
  readonly classId: string;
  readonly locale: Locale;
  readonly startedAt: number;
  /** In the order they are asked: results stay readable when the bank has changed since. */
  readonly asked: readonly AskedQuestion[];
}

/** The longest label; longer ones are cut. */
export const longestLabel = 40;

/** A label as it is kept: one line, no signs that change the direction of writing or cannot be seen. */
export const cleanLabel = (typed: string): string =>
  [
    ...typed
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, longestLabel)
    .join("")
    .trim();

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 200;
const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most;

/** What reading a kept value gave: the record, or why not. */
export type ReadRecord<T> =
  | { readonly kind: "record"; readonly record: T }
  | { readonly kind: "newer" }
  | { readonly kind: "broken" };

const broken = { kind: "broken" } as const;

function read<T>(text: string, take: (value: Record<string, unknown>) => T | null): ReadRecord<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken;
  }
  if (!isRecord(value) || !isCount(value.v)) return broken;
  if (value.v > recordVersion) return { kind: "newer" };
  const record = value.v === recordVersion ? take(value) : null;
  return record ? { kind: "record", record } : broken;
}

/** Reads a class. */
export const readClass = (text: string): ReadRecord<ClassRecord> =>
  read(text, ({ id, label, madeAt }) =>
    isText(id) && isText(label) && isCount(madeAt)
      ? { v: recordVersion, id, label: cleanLabel(label), madeAt }
      : null,
  );

function readAsked(value: unknown): AskedQuestion | null {
  if (!isRecord(value)) return null;
  const { id, rule, idea } = value;
  return isText(id) && isText(rule) && (idea === null || isText(idea)) ? { id, rule, idea } : null;
}

/** Reads a check. */
export const readCheckRecord = (text: string): ReadRecord<CheckRecord> =>
  read(text, ({ code, classId, locale, startedAt, asked }) => {
    if (!isText(code) || !isText(classId) || !isText(locale) || !isCount(startedAt)) return null;
    if (!Array.isArray(asked) || asked.length === 0 || asked.length > mostQuestions) return null;
    const questions = asked.map(readAsked).filter((question) => question !== null);
    if (questions.length < asked.length) return null;
    return {
      v: recordVersion,
      code,
      classId,
      locale: locale as Locale,
      startedAt,
      asked: questions,
    };
  });

/** Reads what came in for a check. */
export const readEntry = (text: string): ReadRecord<Entry> =>
  read(text, (value) => {
    if (value.kind === "pupil") {
      const { number, safe } = value;
      const right =
        isCount(number, mostPupils) &&
        number > 0 &&
        Array.isArray(safe) &&
        safe.length <= mostQuestions &&
        safe.every((one) => typeof one === "boolean");
      return right ? { kind: "pupil", number, safe } : null;
    }
    if (value.kind !== "hands" || !isRecord(value.count)) return null;
    const { question, count } = value;
    const { answered, safe } = count as Record<string, unknown>;
    return isCount(question, mostQuestions - 1) && isCount(answered, 200) && isCount(safe, answered)
      ? { kind: "hands", question, count: { answered, safe } }
      : null;
  });
