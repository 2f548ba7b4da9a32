import type { Locale } from "@/i18n/locales";
import { checkAddress } from "@/language/address";
import { checkAlphabet } from "@/language/alphabet";
import { checkForbidden } from "@/language/forbidden";
import { checkReadability } from "@/language/readability";
import type { Finding } from "@/language/said";
import { checkSentenceLength } from "@/language/sentence-length";
import type { Dictionary } from "@/language/spelling/dictionary";
import { checkSpelling } from "@/language/spelling/spelling";
import { checkTurkish } from "@/language/turkish";
import { checkTypography } from "@/language/typography";
import { checkYo } from "@/language/yo";
import type { ContentFiles } from "../files";
import { complainAbout, inOrder, type Problem } from "../problem";
import { lineWith } from "../yaml-file";
import { everythingSaid } from "./everything-said";
import { type Allowed, type LanguageRules, listFolder, readLanguageRules } from "./language-rules";
import type { Placed } from "./placed";
import { readabilityOf } from "./readability-of";

/** The dictionaries of the languages that have a well-kept one; Azerbaijani goes by its own list. */
export type Dictionaries = Readonly<Partial<Record<Locale, Dictionary>>>;

const allows = ({ check, words, in: where, sentence }: Allowed, finding: Finding, said: Placed) =>
  check === finding.check &&
  words.toLowerCase() === finding.words.toLowerCase() &&
  said.file.startsWith(where) &&
  said.text.includes(sentence ?? "");

/** Everything wrong with one piece, by all checks. */
function findingsIn(said: Placed, rules: LanguageRules, dictionaries: Dictionaries): Finding[] {
  const dictionary = dictionaries[said.locale] ?? null;
  return [
    ...checkAlphabet(said, rules.names),
    ...checkTurkish(said, rules.turkish),
    ...checkTypography(said),
    ...checkAddress(said),
    ...checkForbidden(said, rules.forbidden),
    ...checkSentenceLength(said),
    ...(dictionary ? checkYo(said, dictionary, rules.yoEither) : []),
    ...checkSpelling(said, { dictionary, own: rules.known[said.locale] }),
  ];
}

/** Reports allowances that nothing needs any more: a list that only grows ends up allowing everything. */
function reportUnused(unused: Iterable<Allowed>, files: ContentFiles, problems: Problem[]): void {
  const file = `${listFolder}/allowed.yml`;
  const complain = complainAbout(file, problems);
  for (const { words, in: where } of unused) {
    const line = lineWith(words.split(/\s/)[0] ?? "", files.get(file) ?? "");
    complain(
      line,
      `“${words}” is allowed in ${where}, but does not stand there`,
      "Take the lines out.",
    );
  }
}

/** Judges the language of everything that is said; what is allowed by name is not reported. */
export function judgeLanguage(files: ContentFiles, dictionaries: Dictionaries): readonly Problem[] {
  const problems: Problem[] = [];
  const rules = readLanguageRules(files, problems);
  const unused = new Set(rules.allowed);
  const everything = everythingSaid(files);
  for (const { file, ...text } of readabilityOf(everything)) {
    const complain = complainAbout(file, problems);
    for (const { wrong, toDo } of checkReadability(text)) complain(1, wrong, toDo);
  }
  for (const said of everything) {
    const complain = complainAbout(said.file, problems);
    for (const finding of findingsIn(said, rules, dictionaries)) {
      const allowance = rules.allowed.find((one) => allows(one, finding, said));
      if (allowance) unused.delete(allowance);
      else complain(said.line, finding.wrong, finding.toDo, said.within);
    }
  }
  // A list of forbidden words that cannot be read was reported; then nothing needs its allowances.
  if (rules.forbidden.length > 0) reportUnused(unused, files, problems);
  return inOrder(problems);
}
