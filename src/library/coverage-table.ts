import { doors } from "@/base/doors";
import { locales } from "@/i18n/locales";
import { blindReport, mostPicked } from "./blind/blind";
import { firstEdition } from "./blind/first-choices";
import { blindReaders, readBlindly, shareOf } from "./blind/readers";
import { demand, ideaCells, type RuleCell, ruleCells } from "./coverage";
import type { Library } from "./library";
import type { PoolQuestion } from "./pool";
import { bankDoors } from "./rules";

/** Where docs/coverage.md says that something is missing. */
const missing = "**missing**";

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

const names = (questions: readonly PoolQuestion[], empty: string) =>
  questions.map(({ id }) => `\`${id}\``).join(", ") || empty;

/** In a pair's cell the pair goes first: form a and b stand at the same place of their cells. */
const halves = (questions: readonly PoolQuestion[], wanted: boolean) =>
  questions.map(({ id, pair }) => `${pair}: \`${id.replace(/^.*\//, "")}\``).join(", ") ||
  (wanted ? missing : "–");

function short({ door, wanted, formA, count }: RuleCell): string {
  if (!wanted) return count === 0 ? "–" : `${count} (not asked for)`;
  const { pairs, questions } = demand[door];
  const enough = formA.length >= pairs && count >= questions;
  return `${count}, ${formA.length} pairs${enough ? "" : ` ${missing}`}`;
}

function overview(library: Library, cells: readonly RuleCell[]): string {
  return table(
    ["rule", ...bankDoors],
    library.rules.map(({ id, en }) => [
      `${en} (\`${id}\`)`,
      ...cells.filter(({ rule }) => rule === id).map(short),
    ]),
  );
}

function doorTable(cells: readonly RuleCell[]): string {
  return table(
    ["rule", "in lessons", "form a", "form b", "for review only", "count"],
    cells
      .filter(({ wanted, count }) => wanted || count > 0)
      .map(({ rule, wanted, ofLessons, formA, formB, forReview, count }) => [
        `\`${rule}\``,
        names(ofLessons, "–"),
        halves(formA, wanted),
        halves(formB, wanted),
        names(forReview, "–"),
        String(count),
      ]),
  );
}

function ideaTable(library: Library): string {
  const title = new Map(library.misconceptions.map(({ id, en }) => [id, en]));
  return table(
    ["misconception", ...doors, "count"],
    ideaCells(library).map(({ idea, byDoor, count }) => [
      `${title.get(idea)} (\`${idea}\`)`,
      ...doors.map((door) => names(byDoor.get(door) ?? [], "–")),
      count === 0 ? missing : String(count),
    ]),
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What each blind reader picks rightly, of the first edition and of today's texts. */
function blindTable(library: Library): string {
  const rows = bankDoors.flatMap((door) =>
    locales.map((locale) => {
      const first = firstEdition(door, locale);
      const today = blindReport(library, door, locale);
      const shares = blindReaders.map((reader, index) => {
        const before = shareOf(readBlindly(first, reader, locale));
        return `${percent(before)} → ${percent(today.shares[index] ?? 0)}`;
      });
      const choices = `${first.length} → ${today.choices}`;
      return [door, locale, choices, ...shares, percent(mostPicked[door])];
    }),
  );
  const titles = blindReaders.map(({ title }) => title);
  return table(["door", "language", "choices", ...titles, "at most"], rows);
}

/** docs/coverage.md: which question asks about which rule at which door, and tests which misconception. */
export function coverageTable(library: Library): string {
  const cells = ruleCells(library);
  const demands = bankDoors.map(
    (door) => `${door}: ${demand[door].questions} questions, ${demand[door].pairs} pairs`,
  );
  const ofDoors = bankDoors.map(
    (door) => `## ${door}\n\n${doorTable(cells.filter((cell) => cell.door === door))}`,
  );
  return `# What the questions cover

Written by \`npm run coverage\` from the content; not by hand. How questions are written: [writing-questions.md](writing-questions.md).

A rule that content/rules.yml asks for at a door is asked at least so often (${demands.join("; ")}). ${missing} marks what is not there
yet; “–” is an empty cell that nothing asks for.

## Rules by door

${overview(library, cells)}

${ofDoors.join("\n\n")}

## Misconceptions

${ideaTable(library)}

## The blind reader: first edition → today

How often somebody who has read no lesson picks the right option by its words: [writing-questions.md](writing-questions.md). The highest of
the three counts. The family’s readers read the teachers’ choices with theirs.

${blindTable(library)}
`;
}
