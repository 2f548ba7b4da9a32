import type { Locale } from "@/i18n/locales";
import type { Finding, Reader } from "./said";
import { sentencesOf, small, withoutAddresses, wordsOf } from "./words";

/** What is counted in a text. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Long words. */
  readonly long: number;
}

/** The most letters of a word that is not long: an Azerbaijani word of ten has three or four endings. */
const longWord: Readonly<Record<Locale, number>> = { az: 9, en: 7, ru: 9 };

/** The syllables of an English word, by its groups of vowels; a final e is silent, but not in -le. */
function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const spoken = letters.replace(/(?:[^laeiouy]|[aeiouy]l)e$/, "").replace(/(?<=[^td])ed$/, "d");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

const vowels = { az: /[aeəıioöuü]/g, ru: /[аеёиоуыэюя]/g };

function syllablesOf(word: string, locale: Locale): number {
  if (locale === "en") return englishSyllables(word);
  return Math.max(1, small(word, locale).match(vowels[locale])?.length ?? 1);
}

/** Counts a text that was said in pieces: a piece ends a sentence, with or without a stop. */
export function countsOf(pieces: readonly string[], locale: Locale): Counts {
  const texts = pieces.map(withoutAddresses);
  const words = texts.flatMap(wordsOf).filter((word) => !/^\p{N}+$/u.test(word));
  return {
    words: words.length,
    sentences: texts.flatMap(sentencesOf).length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, locale), 0),
    long: words.filter((word) => word.length > longWord[locale]).length,
  };
}

/** One measure of a text, and the side on which it is too hard. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly harder: "more" | "less";
}

/** How hard a text reads, by the measures of its language. */
export function measuresOf(
  { words, sentences, syllables, long }: Counts,
  locale: Locale,
): Measure[] {
  const perSentence = words / Math.max(1, sentences);
  const perWord = syllables / Math.max(1, words);
  const share: Measure = {
    name: "long words, %",
    value: (100 * long) / Math.max(1, words),
    harder: "more",
  };
  if (locale === "en") {
    // Kincaid, Fishburne, Rogers and Chissom 1975, for the US Navy: years of school.
    const grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
    return [{ name: "Flesch–Kincaid grade", value: grade, harder: "more" }, share];
  }
  if (locale === "ru") {
    // Оборнева 2006: Flesch's reading ease with the weights of Russian; 100 is easy, 0 hard.
    const ease = 206.835 - 1.3 * perSentence - 60.1 * perWord;
    return [{ name: "Oborneva’s ease", value: ease, harder: "less" }, share];
  }
  // No formula has been tested for Azerbaijani: what makes a text hard is counted itself.
  return [{ name: "words a sentence", value: perSentence, harder: "more" }, share];
}

type Limits = Readonly<Record<Locale, readonly [number, number]>>;

/**
 * The hardest a text may be, by reader: for each of its language's measures, in their order. Made from the
 * lessons and the bank of November 2026, with a little room.
 */
export const readabilityLimits: Readonly<Record<Exclude<Reader, "anyone">, Limits>> = {
  child: { az: [6, 10], en: [3, 7], ru: [64, 10] },
  teen: { az: [7, 12], en: [4, 9], ru: [60, 10] },
  adult: { az: [9, 18], en: [5, 8], ru: [50, 12] },
};

/** A text of fewer words is not measured: one long sentence more or less would decide. */
export const fewestWords = 80;

/** What is too hard in a text for its reader. */
export function checkReadability({
  counts,
  locale,
  reader,
}: {
  counts: Counts;
  locale: Locale;
  reader: keyof typeof readabilityLimits;
}): Finding[] {
  if (counts.words < fewestWords) return [];
  const limits = readabilityLimits[reader][locale];
  return measuresOf(counts, locale).flatMap(({ name, value, harder }, index): Finding[] => {
    const limit = limits[index] ?? 0;
    if (harder === "more" ? value <= limit : value >= limit) return [];
    const most = harder === "more" ? "at most" : "at least";
    const wrong = `the text is too hard for its reader: ${name} ${value.toFixed(1)}`;
    const toDo = `Make sentences shorter and choose shorter words: ${most} ${limit}.`;
    return [{ check: "readability", words: name, wrong, toDo }];
  });
}
