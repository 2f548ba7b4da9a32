import type { Locale } from "@/i18n/locales";
import type { Finding, Said } from "../said";
import { formsOf, small } from "../words";
import type { Dictionary } from "./dictionary";

/** Where the right spellings of a language are: a dictionary, if there is one, and the project's own list. */
export interface Spelling {
  readonly dictionary: Dictionary | null;
  readonly own: ReadonlySet<string>;
}

/** Whether a form is spelled right: as it stands, in small letters, or as a name. */
export function isSpelled(form: string, locale: Locale, { dictionary, own }: Spelling): boolean {
  const low = small(form, locale);
  if (own.has(low) || own.has(form)) return true;
  if (!dictionary) return false;
  const plain = (word: string) => word.replaceAll("’", "'");
  if (dictionary.has(plain(form)) || dictionary.has(plain(low))) return true;
  return (
    locale === "en" &&
    form.endsWith("’s") &&
    isSpelled(form.slice(0, -2), locale, { dictionary, own })
  );
}

/** Finds word forms that neither the dictionary nor the project's list knows. */
export function checkSpelling(said: Said, spelling: Spelling): Finding[] {
  const { locale } = said;
  const unknown = formsOf(said.text).filter((form) => !isSpelled(form, locale, spelling));
  const list = `content/language/words.${locale}.txt`;
  return unknown.map((form) => ({
    check: "spelling",
    words: form,
    wrong: spelling.dictionary
      ? `the dictionary does not know “${form}”`
      : `“${form}” is not in the list of words that were read`,
    toDo: `Mend it; or read it aloud, and if it is right: npm run words -- ${locale} --approve (adds it to ${list}).`,
  }));
}
