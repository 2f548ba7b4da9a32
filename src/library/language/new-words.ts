import type { Locale } from "@/i18n/locales";
import { isSpelled } from "@/language/spelling/spelling";
import { formsOf, sentencesOf, small } from "@/language/words";
import type { ContentFiles } from "../files";
import { everythingSaid } from "./everything-said";
import type { Dictionaries } from "./judge-language";
import { readLanguageRules } from "./language-rules";

/** A word form nobody has read yet, with the place where it stands first. */
export interface NewWord {
  readonly count: number;
  readonly file: string;
  readonly line: number;
  readonly sentence: string;
}

/** The word forms of a language that neither its dictionary nor the project's list knows, by the alphabet. */
export function newWords(
  files: ContentFiles,
  locale: Locale,
  dictionaries: Dictionaries,
): ReadonlyMap<string, NewWord> {
  const own = readLanguageRules(files, []).known[locale];
  const spelling = { dictionary: dictionaries[locale] ?? null, own };
  const found = new Map<string, NewWord>();
  for (const { locale: said, text, file, line } of everythingSaid(files)) {
    if (said !== locale) continue;
    for (const form of formsOf(text)) {
      if (isSpelled(form, locale, spelling)) continue;
      const low = small(form, locale);
      const first = found.get(low);
      const sentence = sentencesOf(text).find((one) => one.includes(form)) ?? text;
      found.set(
        low,
        first ? { ...first, count: first.count + 1 } : { count: 1, file, line, sentence },
      );
    }
  }
  const { compare } = new Intl.Collator(locale);
  return new Map([...found].sort(([one], [other]) => compare(one, other)));
}
