import { describe, expect, it } from "vitest";
import { type Draft, readDraft } from "./compile";
import { judgeCoverage } from "./coverage";
import { coverageTable } from "./coverage-table";
import { formatProblem } from "./problem";
import { bank, bankMistakes, everyBankText, withBank } from "./testing/bank-files";
import { type Change, type Changes, contentFiles, put } from "./testing/content-files";

function draft(changes: Changes): Draft & { readonly told: string[]; readonly table: string } {
  const files = contentFiles(withBank(changes));
  const read = readDraft(files);
  if (!read.library || read.problems.length > 0)
    throw new Error(read.problems.map(formatProblem).join("\n"));
  const told = judgeCoverage(read.library, files).map(formatProblem);
  return { ...read, told, table: coverageTable(read.library) };
}

/** Keeps so many questions of the bank's files. */
const only =
  (count: number): Change =>
  (text) =>
    text
      .split(/(?=^## )/m)
      .slice(0, count)
      .join("");

describe("whoever counts the questions is told", () => {
  it("nothing when there are enough: lessons count, too", () => {
    expect(draft({}).told).toEqual([]);
  });

  it("that a rule has too few pairs", () => {
    expect(
      draft({
        ...everyBankText(only(2)),
        "content/misconceptions.yml": (text) => text.slice(0, text.indexOf("- id: looks")),
      }).told,
    ).toEqual([
      `${bank}/az.md:1 — the rule “leave-it” has 1 pair at the door “child”. Write 2 at the least.`,
      `${bank}/az.md:1 — the rule “leave-it” is asked 4 times at the door “child”. Write 5 at the least, lessons counted in.`,
    ]);
  });

  it("that a rule is asked nowhere at a door that must ask it", () => {
    const rules = put("- id: go-back\n  doors: []", "- id: go-back\n  doors: [child, family]");
    expect(draft({ "content/rules.yml": rules }).told).toEqual([
      "content/bank/child/go-back/az.md:1 — the rule “go-back” has 0 pairs at the door “child”. Write 2 at the least.",
      "content/bank/child/go-back/az.md:1 — the rule “go-back” is never asked at the door “child”. Write 5 at the least, lessons counted in.",
      "content/bank/family/go-back/az.md:1 — the rule “go-back” has 0 pairs at the door “family”. Write 2 at the least.",
      "content/bank/family/go-back/az.md:1 — the rule “go-back” is never asked at the door “family”. Write 4 at the least, lessons counted in.",
    ]);
  });

  it("that a misconception is tested by no question", () => {
    const ideas: Change = (text) => `${text}- id: magic\n  az: ad\n  en: name\n  ru: имя\n`;
    expect(draft({ "content/misconceptions.yml": ideas }).told).toEqual([
      "content/misconceptions.yml:9 — no question tests the misconception “magic”. Write idea=magic into one that does, or write one.",
    ]);
  });
});

it("a build stops where a rule is asked too seldom", () => {
  const rules = put("- id: go-back\n  doors: []", "- id: go-back\n  doors: [teen]");
  expect(bankMistakes({ "content/rules.yml": rules })).toHaveLength(2);
});

describe("the coverage table", () => {
  it("shows rule, door, form and question, and what tests each misconception", () => {
    const { table } = draft({});
    expect(table).toContain("| name (`leave-it`) | 7, 2 pairs | – | – |");
    expect(table).toContain("| name (`tell-adult`) | 1 (not asked for) | – | – |");
    expect(table).toContain(
      "| `leave-it` | `k1/grass`, `k1/old` | metal: `can`, toys: `toy` | metal: `pipe`, toys: `doll` | `bank/leave-it/box` | 7 |",
    );
    expect(table).toContain(
      "| name (`touch-once`) | `bank/leave-it/can`, `bank/leave-it/pipe` | – | – | – | 2 |",
    );
  });

  it("marks what is missing", () => {
    const rules = put("- id: go-back\n  doors: []", "- id: go-back\n  doors: [teen]");
    const ideas: Change = (text) => `${text}- id: magic\n  az: ad\n  en: name\n  ru: имя\n`;
    const { table } = draft({ "content/rules.yml": rules, "content/misconceptions.yml": ideas });
    expect(table).toContain("| name (`go-back`) | – | 0, 0 pairs **missing** | – |");
    expect(table).toContain("| `go-back` | – | **missing** | **missing** | – | 0 |");
    expect(table).toContain("| name (`magic`) | – | – | – | – | **missing** |");
  });
});
