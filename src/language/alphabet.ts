import type { Locale } from "@/i18n/locales";
import type { Finding, Said } from "./said";
import { withoutAddresses, wordsOf } from "./words";

const letters: Readonly<Record<Locale, RegExp>> = {
  // W and the signs of other Latin alphabets are not in the Azerbaijani one; names bring their own.
  az: /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ\d’'-]+$/,
  en: /^[a-zA-Z\d’'-]+$/,
  ru: /^[а-яёА-ЯЁ\d-]+$/,
};

const alphabetOf: Readonly<Record<Locale, string>> = {
  az: "the Azerbaijani alphabet",
  en: "the English alphabet",
  ru: "the Russian alphabet",
};

/** What a letter is called in a report: its own shape may look like another one's. */
function nameOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return `the Cyrillic “${letter}”`;
  return /\p{Script=Latin}/u.test(letter) ? `the Latin “${letter}”` : `“${letter}”`;
}

/**
 * Finds letters of another alphabet: a Cyrillic “а” in a Latin word looks the same and is read wrong
 * by screen readers and searches. Names that are written in Latin everywhere are in `names`.
 */
export function checkAlphabet(said: Said, names: ReadonlySet<string>): Finding[] {
  const known = letters[said.locale];
  return wordsOf(withoutAddresses(said.text)).flatMap((word): Finding[] => {
    // “GICHD-nin”: a name with an ending.
    if (known.test(word) || names.has(word) || names.has(word.split("-")[0] ?? "")) return [];
    const letter = [...word].find((one) => !known.test(one)) ?? "";
    return [
      {
        check: "alphabet",
        words: word,
        wrong: `the word “${word}” has ${nameOf(letter)} in it, which is not of ${alphabetOf[said.locale]}`,
        toDo: "Type the word again; a name that is written so everywhere goes into content/language/names.txt.",
      },
    ];
  });
}
