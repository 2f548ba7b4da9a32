import type { Locale } from "@/i18n/locales";
import type { Algorithm } from "./algorithm";
import type { BankQuestion } from "./bank";
import type { Contact } from "./contacts";
import type { Edition } from "./edition";
import type { Figures } from "./figures";
import type { Term } from "./glossary";
import type { LessonFacts } from "./lesson-facts";
import type { LessonText } from "./lesson-text";
import type { Misconception } from "./misconceptions";
import type { PictureFile } from "./picture";
import type { Plans } from "./plans";
import type { Rule } from "./rules";
import type { Signs } from "./signs";

/** A lesson, checked. */
export interface Lesson {
  readonly id: string;
  readonly facts: LessonFacts;
  readonly texts: Readonly<Record<Locale, LessonText>>;
  readonly pictures: readonly PictureFile[];
}

/** All content, checked. */
export interface Library {
  /** By door, then in the order of the door. */
  readonly lessons: readonly Lesson[];
  /** By door, rule and file. */
  readonly bank: readonly BankQuestion[];
  readonly rules: readonly Rule[];
  readonly misconceptions: readonly Misconception[];
  readonly algorithm: Readonly<Record<Locale, Algorithm>>;
  readonly contacts: readonly Contact[];
  readonly figures: Figures;
  readonly glossary: readonly Term[];
  readonly signs: Signs;
  readonly plans: Plans;
  readonly edition: Edition;
}

/** What lessons and bank take their words from. */
export type Shared = Omit<Library, "lessons" | "bank">;
