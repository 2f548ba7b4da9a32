import { locales } from "../../src/i18n/locales";
import { judgeBlind } from "../../src/library/blind/judge-blind";
import { compileLibrary } from "../../src/library/compile";
import { readSpokenFiles } from "../../src/library/files";
import { judgeLanguage } from "../../src/library/language/judge-language";
import { formatProblems, inOrder } from "../../src/library/problem";
import { judgeSafety } from "../../src/library/safety";
import { reportLocale } from "../content/content-locale";
import { loadDictionaries } from "../content/dictionaries";

/**
 * `npm run content`: reads all content, judges its form and its language, and prints every mistake; exits
 * with 1 when there is one. `npm run content -- --locale ka` tells how far the translation into a language is.
 */
function checkAll(): void {
  const files = readSpokenFiles(process.cwd());
  const { library, problems: ofContent } = compileLibrary(files);
  const blind = library ? judgeBlind(library, files) : { problems: [], advice: [] };
  const ofLanguage = judgeLanguage(files, loadDictionaries());
  const problems = inOrder([...ofContent, ...ofLanguage, ...blind.problems]);
  if (library && problems.length === 0) {
    const questions = library.lessons.reduce(
      (sum, { texts }) => sum + texts.az.questions.length,
      0,
    );
    const advice = [...judgeSafety(library, files).advice, ...blind.advice];
    if (advice.length > 0) {
      console.log(formatProblems(advice));
      console.log(`\n${advice.length} to mend with a door’s second edition; they stop nothing.`);
    }
    console.log(
      `Content: ${library.lessons.length} lessons, ${questions} questions in them, ${library.bank.length} in the bank, ${locales.length} languages, no mistakes.`,
    );
  } else {
    console.error(formatProblems(problems));
    console.error(
      `\nContent: ${problems.length} mistake${problems.length === 1 ? "" : "s"}. How a lesson is written: docs/writing-lessons.md; what is checked in its language: docs/language-checks.md`,
    );
    process.exitCode = 1;
  }
}

const [option, code, ...more] = process.argv.slice(2);
if (option === undefined) checkAll();
else if (option === "--locale" && code !== undefined && more.length === 0) reportLocale(code);
else {
  console.error(
    "npm run content checks everything; npm run content -- --locale ka tells about one language.",
  );
  process.exitCode = 1;
}
