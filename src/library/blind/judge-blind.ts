import { byLocale, type Locale, locales } from "@/i18n/locales";
import type { ContentFiles } from "../files";
import type { Library } from "../library";
import type { Problem } from "../problem";
import { type BankDoor, bankDoors } from "../rules";
import { type BlindReport, blindReport, isBalanced, mostPicked, trueShare } from "./blind";
import { lineOfOption, lineOfPart } from "./choices";
import { mostUses } from "./stock-clauses";
import { tellingChoices } from "./telling";

/** Doors whose choices have been written anew. There the check stops the build; at the others it reports. */
export const rewritten: readonly BankDoor[] = [];

/** So many choices are named at the most: an author rewrites some, and reads again. */
const mostNamed = 12;

/** What sums of fractions may be off by. */
const rounding = 1e-6;

const percent = (share: number) => `${Math.round(share * 100)} %`;
const quoted = (words: readonly string[]) => `“${words.join("”, “")}”`;

const ofDoor = (door: BankDoor, wrong: string, toDo: string): Problem => ({
  file: `content/bank/${door}`,
  line: 1,
  within: null,
  wrong,
  toDo,
});

/** Which words of a choice tell its answer. */
function byWhat(speakFor: readonly string[], speakAgainst: readonly string[]): string {
  const said = [
    ...(speakFor.length > 0 ? [`right options elsewhere say ${quoted(speakFor)}`] : []),
    ...(speakAgainst.length > 0 ? [`wrong ones ${quoted(speakAgainst)}`] : []),
  ];
  return said.join(", ");
}

function ofShare(report: BlindReport, files: ContentFiles): Problem[] {
  const { door, locale, choices, highest, strongest, readings } = report;
  const most = mostPicked[door];
  const tooMany = Math.ceil((highest - most) * choices - rounding);
  if (tooMany <= 0) return [];
  const wrong = `a blind reader (${strongest.title}) picks the right option in ${percent(highest)} of ${choices} choices at the door “${door}” in ${locale}`;
  const toDo = `Rewrite options of ${tooMany} choices or more: ${percent(most)} at the most. npm run blind -- --telling ${door} ${locale} lists them.`;
  const named = tellingChoices(readings, strongest)
    .slice(0, Math.min(tooMany, mostNamed))
    .map(({ choice, speakFor, speakAgainst }): Problem => {
      const { file, question, before, right, options } = choice;
      return {
        file,
        line: lineOfOption(files.get(file) ?? "", question, before + right),
        within: question,
        wrong: `the words give away “${options[right]}”: ${byWhat(speakFor, speakAgainst)}`,
        toDo: "Say it in other words, or let a wrong option use them.",
      };
    });
  return [ofDoor(door, wrong, toDo), ...named];
}

function ofHedges({ hedges }: BlindReport, files: ContentFiles): Problem[] {
  return hedges.map(({ file, question, place, option, word, movement }) => ({
    file,
    line: lineOfOption(files.get(file) ?? "", question, place),
    within: question,
    wrong: movement
      ? `“${word}” is joined to the movement “${movement}” in the right option “${option}”, as if going so were safe`
      : `“${word}” makes the wrong option “${option}” sound small and gives it away`,
    toDo: "Take the word out.",
  }));
}

function ofStock({ door, locale, stock }: BlindReport, files: ContentFiles): Problem[] {
  return stock.map(({ words, uses, places }) => {
    const { file = `content/bank/${door}`, id = null } = places[0] ?? {};
    const line = id === null ? 1 : lineOfPart(files.get(file) ?? "", id);
    const also = places.slice(1, 5).map((place) => place.id);
    return {
      ...{ file, line, within: id },
      wrong: `“${words}” is said ${uses} times at the door “${door}” in ${locale} (also in ${also.join(", ")} …)`,
      toDo: `Say it in other words: ${mostUses} times at the most.`,
    };
  });
}

/** True and false are the same in every language, and are told of once. */
function ofStatements({ door, locale, statements }: BlindReport): Problem[] {
  if (locale !== locales[0] || isBalanced(statements)) return [];
  const wrong = `${statements.true} of ${statements.all} statements at the door “${door}” are true`;
  const toDo = `Turn some round: ${percent(trueShare.least)} to ${percent(trueShare.most)}.`;
  return [ofDoor(door, wrong, toDo)];
}

const problemsOf = (report: BlindReport, files: ContentFiles): Problem[] => [
  ...ofShare(report, files),
  ...ofStatements(report),
  ...ofHedges(report, files),
  ...ofStock(report, files),
];

/** One line for a door that is still to be rewritten; none where nothing is left to do. */
function adviceOf(
  door: BankDoor,
  reports: Readonly<Record<Locale, BlindReport>>,
  files: ContentFiles,
): Problem[] {
  const all = locales.map((locale) => reports[locale]);
  if (all.every((report) => problemsOf(report, files).length === 0)) return [];
  const shares = all.map(({ locale, highest }) => `${locale} ${percent(highest)}`).join(", ");
  const { statements } = reports.az;
  const count = (of: (report: BlindReport) => readonly unknown[]) =>
    all.reduce((sum, report) => sum + of(report).length, 0);
  const wrong = `a blind reader picks the right option at the door “${door}” in ${shares} of ${reports.az.choices} choices; ${statements.true} of ${statements.all} statements are true; ${count(({ hedges }) => hedges)} hedging words and ${count(({ stock }) => stock)} stock clauses stand in its texts`;
  return [
    ofDoor(door, wrong, `To come: ${percent(mostPicked[door])} at the most (npm run blind).`),
  ];
}

/** Mistakes at the doors that are rewritten, and what is still to do at the others, one line a door. */
export interface BlindFindings {
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
}

/** Judges the choices of every door by what a blind reader makes of them. */
export function judgeBlind(
  library: Library,
  files: ContentFiles,
  doorsRewritten: readonly BankDoor[] = rewritten,
): BlindFindings {
  const problems: Problem[] = [];
  const advice: Problem[] = [];
  for (const door of bankDoors) {
    const reports = byLocale((locale) => blindReport(library, door, locale));
    if (doorsRewritten.includes(door))
      problems.push(...locales.flatMap((locale) => problemsOf(reports[locale], files)));
    else advice.push(...adviceOf(door, reports, files));
  }
  return { problems, advice };
}
