import { isLocale, type Locale, locales } from "../../src/i18n/locales";
import {
  type BlindReport,
  blindReport,
  isBalanced,
  mostPicked,
} from "../../src/library/blind/blind";
import { lineOfOption } from "../../src/library/blind/choices";
import { rewritten } from "../../src/library/blind/judge-blind";
import { blindReaders } from "../../src/library/blind/readers";
import { tellingChoices, wordUses } from "../../src/library/blind/telling";
import { compileLibrary } from "../../src/library/compile";
import { type ContentFiles, readContentFiles } from "../../src/library/files";
import type { Library } from "../../src/library/library";
import { formatProblems } from "../../src/library/problem";
import { type BankDoor, bankDoors } from "../../src/library/rules";

/**
 * `npm run blind`: how often each blind reader picks the right option, by door and language, and what else gives
 * answers away. `npm run blind -- --telling child az` lists the options whose words give most away, with all hedging
 * words and stock clauses.
 */

/** So many options and words are listed: what an author mends at one sitting. */
const listed = 30;

const percent = (share: number) => `${Math.round(share * 100)} %`;

function printTable(reports: readonly BlindReport[]): void {
  const titles = blindReaders.map(({ title }) => title);
  const head = ["door", "language", "choices", ...titles, "at most", "true", "hedges", "stock"];
  const rows = reports.map((report) => [
    report.door,
    report.locale,
    String(report.choices),
    ...report.shares.map(percent),
    `${percent(mostPicked[report.door])}${rewritten.includes(report.door) ? "" : " to come"}`,
    `${report.statements.true} of ${report.statements.all}${isBalanced(report.statements) ? "" : " !"}`,
    String(report.hedges.length),
    String(report.stock.length),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

function printTelling(report: BlindReport, files: ContentFiles, locale: Locale): void {
  const { readings, strongest, hedges, stock } = report;
  const lineAt = (file: string, question: string, place: number) =>
    `${file}:${lineOfOption(files.get(file) ?? "", question, place)}`;
  const choices = readings.map(({ choice }) => choice);
  console.log(`The options whose words give most away, as read by ${strongest.title}:\n`);
  for (const telling of tellingChoices(readings, strongest).slice(0, listed)) {
    const { file, question, before, right, options } = telling.choice;
    const words = `right by: ${telling.speakFor.join(", ") || "–"}; wrong by: ${telling.speakAgainst.join(", ") || "–"}`;
    console.log(`${lineAt(file, question, before + right)}  “${options[right]}”  ${words}`);
  }
  console.log("\nThe words that stand most on one side:\n");
  for (const { word, inRight, inWrong } of wordUses(choices, locale).slice(0, listed))
    console.log(`${word}: in ${inRight} right options, in ${inWrong} wrong ones`);
  console.log(`\nHedging words: ${hedges.length}\n`);
  for (const { file, question, place, option, word, movement } of hedges) {
    const joined = movement ? `, joined to “${movement}” in a right option` : "";
    console.log(`${lineAt(file, question, place)}  “${option}”  ${word}${joined}`);
  }
  console.log(`\nStock clauses: ${stock.length}\n`);
  for (const { words, uses, places } of stock)
    console.log(`${uses} times  “${words}”  ${places.map(({ id }) => id).join(", ")}`);
}

function report(library: Library, files: ContentFiles, words: readonly string[]): boolean {
  const [option, door, locale = "", ...more] = words;
  if (option === undefined) {
    printTable(
      bankDoors.flatMap((one) => locales.map((language) => blindReport(library, one, language))),
    );
    return true;
  }
  const known = bankDoors.find((one: BankDoor) => one === door);
  if (option !== "--telling" || !known || !isLocale(locale) || more.length > 0) return false;
  printTelling(blindReport(library, known, locale), files, locale);
  return true;
}

const files = readContentFiles(process.cwd());
const { library, problems } = compileLibrary(files);
if (!library) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else if (!report(library, files, process.argv.slice(2))) {
  console.error(
    `npm run blind prints the table; npm run blind -- --telling child az lists what gives most away (doors: ${bankDoors.join(", ")}).`,
  );
  process.exitCode = 1;
}
