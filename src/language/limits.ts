import type { Locale } from "@/i18n/locales";
import type { Reader } from "./said";

/** A number of words in each language: one Azerbaijani word often says what two English ones do. */
type Words = Readonly<Record<Locale, number>>;

/** How long the parts of a question may be. */
export interface Limits {
  /** The longest sentence of a question. */
  readonly question: Words;
  /** All words of an option. */
  readonly option: Words;
  /** The longest sentence in a cell of a table: what is matched. */
  readonly cell: Words;
  /** The longest sentence of a feedback. */
  readonly feedback: Words;
}

/**
 * By reader. Made from the texts of November 2026, which were read aloud: the longest of each kind and a
 * word or two more. How long the messages of a lesson may be is in src/library/length.ts.
 */
export const limits: Readonly<Record<Exclude<Reader, "anyone">, Limits>> = {
  child: {
    question: { az: 14, en: 18, ru: 16 },
    option: { az: 8, en: 11, ru: 9 },
    cell: { az: 10, en: 16, ru: 12 },
    feedback: { az: 12, en: 16, ru: 14 },
  },
  teen: {
    question: { az: 15, en: 22, ru: 17 },
    option: { az: 9, en: 13, ru: 11 },
    cell: { az: 11, en: 16, ru: 13 },
    feedback: { az: 15, en: 21, ru: 17 },
  },
  adult: {
    question: { az: 18, en: 24, ru: 20 },
    option: { az: 12, en: 18, ru: 15 },
    cell: { az: 12, en: 18, ru: 14 },
    feedback: { az: 17, en: 24, ru: 20 },
  },
};
