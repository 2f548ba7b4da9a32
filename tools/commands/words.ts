import { readFileSync, writeFileSync } from "node:fs";
import { isLocale } from "../../src/i18n/locales";
import { withWords } from "../../src/language/spelling/word-list";
import { readSpokenFiles } from "../../src/library/files";
import { newWords } from "../../src/library/language/new-words";
import { loadDictionaries } from "../content/dictionaries";

/**
 * `npm run words -- az`: prints the word forms of a language that nobody has read yet, each with its first
 * places and its sentence; with `--approve` they are added to the project's list, which says that somebody
 * has read them and found them right.
 */
const [locale = "", ...options] = process.argv.slice(2);
if (!isLocale(locale) || options.some((option) => option !== "--approve")) {
  console.error(
    "Which language? For example: npm run words -- az, and when all are right: npm run words -- az --approve",
  );
  process.exitCode = 1;
} else {
  const found = newWords(readSpokenFiles(process.cwd()), locale, loadDictionaries());
  for (const [form, { count, file, line, sentence }] of found) {
    console.log(`${form} (${count})  ${file}:${line}  ${sentence}`);
  }
  if (options.includes("--approve") && found.size > 0) {
    const list = `content/language/words.${locale}.txt`;
    writeFileSync(list, withWords(readFileSync(list, "utf8"), found.keys(), locale));
    console.log(
      `\n${found.size} added to ${list}: you say that you read them and that they are right.`,
    );
  } else console.log(`\n${found.size} new words.`);
}
