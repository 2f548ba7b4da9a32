import { type Locale, locales } from "@/i18n/locales";

/** A word of the glossary as a page shows it. */
export interface Word {
  readonly id: string;
  /** In each language. */
  readonly term: Readonly<Record<Locale, string>>;
  /** In the language of the page. */
  readonly meaning: string;
  readonly href: string;
  /** "Lesson: …" */
  readonly lesson: string;
}

/** Letters that are no accented form of another, by the plain ones a keyboard without them offers. */
const plain: Readonly<Record<string, string>> = { ə: "e", ı: "i" };

/**
 * A text for comparing: small letters, without the marks on them. Azerbaijani has two letters i, and
 * which capital belongs to which depends on the language; as all four become one here, "İTİ", "iti"
 * and "ITI" find each other in every language, and "menaska" would find "mənaşka".
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[əı]/g, (letter) => plain[letter] ?? letter);
}

/** The words in which every piece of the question occurs: in a term of any language or in the meaning. */
export function findWords(words: readonly Word[], question: string): readonly Word[] {
  const pieces = foldLetters(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.filter(({ term, meaning }) => {
    const held = foldLetters([...locales.map((locale) => term[locale]), meaning].join(" "));
    return pieces.every((piece) => held.includes(piece));
  });
}
