import { bareText, gaps } from "@/base/bare-text";
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

/**
 * Letters that are typed for one another, each by the plain one that a keyboard without it offers. The
 * letter ə has three codes that look the same, was ä for a year, and is e or æ on other keyboards; ı is
 * the i without a dot. Cyrillic letters that look Latin are put in by who forgot to change the keyboard:
 * in a Russian word they are folded on both sides, and find each other all the same.
 */
const plain: Readonly<Record<string, string>> = {
  // U+0259, then U+04D9 of Cyrillic, then U+01DD of African alphabets.
  ...{ ə: "e", ә: "e", ǝ: "e", æ: "e", ı: "i" },
  ...{ а: "a", е: "e", і: "i", ј: "j", о: "o", р: "p", с: "c", у: "y", х: "x", һ: "h" },
};

/**
 * A text for comparing: small letters, without the marks on them and without what cannot be seen.
 * Azerbaijani has two letters i, and which capital belongs to which depends on the language; as all four
 * become one here, "İTİ", "iti" and "ITI" find each other in every language, and "menaska" would find
 * "mənaşka".
 */
export function foldLetters(text: string): string {
  const small = text.toLowerCase().normalize("NFC").replace(/ä/g, "e");
  return [...bareText(small)].map((letter) => plain[letter] ?? letter).join("");
}

/** The words in which every piece of the question occurs: in a term of any language or in the meaning. */
export function findWords(words: readonly Word[], question: string): readonly Word[] {
  const pieces = foldLetters(question).split(gaps).filter(Boolean);
  return words.filter(({ term, meaning }) => {
    const held = foldLetters([...locales.map((locale) => term[locale]), meaning].join(" "));
    return pieces.every((piece) => held.includes(piece));
  });
}
