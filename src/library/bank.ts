import type { Locale } from "@/i18n/locales";
import type { Question } from "@/question-types/rules";
import type { Form } from "./question-tags";
import type { BankDoor } from "./rules";

/** A part of a lesson: where to read again after an unsafe answer. */
export interface LessonPart {
  readonly lesson: string;
  /** The id of a message. */
  readonly message: string;
}

/** A question of content/bank, checked. */
export interface BankQuestion {
  readonly id: string;
  readonly door: BankDoor;
  readonly rule: string;
  /** The two questions of a pair ask for the same decision in two stories; null: for review only. */
  readonly pair: string | null;
  readonly form: Form | null;
  /** The misconception it tests. */
  readonly idea: string | null;
  readonly see: LessonPart;
  /** Their `see` is written as in the bank: lesson/message. */
  readonly questions: Readonly<Record<Locale, Question>>;
}
