import { type Door, doors } from "@/base/doors";
import type { ContentFiles } from "./files";
import type { Library } from "./library";
import { type PoolQuestion, reviewPool } from "./pool";
import type { Problem } from "./problem";
import { type BankDoor, bankDoors } from "./rules";
import { lineWith } from "./yaml-file";

/** How often a rule that content/rules.yml asks for must be asked at a door. */
export const demand: Readonly<
  Record<BankDoor, { readonly pairs: number; readonly questions: number }>
> = {
  child: { pairs: 2, questions: 5 },
  teen: { pairs: 2, questions: 5 },
  family: { pairs: 2, questions: 4 },
};

/** What asks about a rule at a door. */
export interface RuleCell {
  readonly door: BankDoor;
  readonly rule: string;
  /** Whether content/rules.yml asks for it here. */
  readonly wanted: boolean;
  readonly ofLessons: readonly PoolQuestion[];
  readonly formA: readonly PoolQuestion[];
  readonly formB: readonly PoolQuestion[];
  /** Of the bank, in no pair. */
  readonly forReview: readonly PoolQuestion[];
  readonly count: number;
}

/** What tests a misconception, by door. */
export interface IdeaCell {
  readonly idea: string;
  readonly byDoor: ReadonlyMap<Door, readonly PoolQuestion[]>;
  readonly count: number;
}

/** Every rule at every door of the bank, door by door. */
export function ruleCells(library: Library): RuleCell[] {
  return bankDoors.flatMap((door) => {
    const pool = reviewPool(library, door, "az");
    return library.rules.map((rule): RuleCell => {
      const asked = pool.filter((question) => question.rule === rule.id);
      const ofBank = asked.filter(({ id }) => id.startsWith("bank/"));
      return {
        door,
        rule: rule.id,
        wanted: rule.doors.includes(door),
        ofLessons: asked.filter((question) => !ofBank.includes(question)),
        formA: ofBank.filter(({ form }) => form === "a"),
        formB: ofBank.filter(({ form }) => form === "b"),
        forReview: ofBank.filter(({ form }) => form === null),
        count: asked.length,
      };
    });
  });
}

/** Every misconception, with what tests it. */
export function ideaCells(library: Library): IdeaCell[] {
  const pools = doors.map((door) => [door, reviewPool(library, door, "az")] as const);
  return library.misconceptions.map(({ id: idea }) => {
    const tests = pools.map(
      ([door, pool]) => [door, pool.filter((question) => question.idea === idea)] as const,
    );
    return {
      idea,
      byDoor: new Map(tests),
      count: tests.reduce((sum, [, found]) => sum + found.length, 0),
    };
  });
}

const asked = (count: number) =>
  count === 0 ? "never asked" : count === 1 ? "asked once" : `asked ${count} times`;

function judgeRule({ door, rule, wanted, formA, count }: RuleCell): Problem[] {
  if (!wanted) return [];
  const { pairs, questions } = demand[door];
  const problem = (wrong: string, toDo: string): Problem => ({
    file: `content/bank/${door}/${rule}/az.md`,
    line: 1,
    within: null,
    wrong,
    toDo,
  });
  const problems: Problem[] = [];
  if (formA.length < pairs) {
    const wrong = `the rule “${rule}” has ${formA.length} pair${formA.length === 1 ? "" : "s"} at the door “${door}”`;
    problems.push(problem(wrong, `Write ${pairs} at the least.`));
  }
  if (count < questions) {
    const wrong = `the rule “${rule}” is ${asked(count)} at the door “${door}”`;
    problems.push(problem(wrong, `Write ${questions} at the least, lessons counted in.`));
  }
  return problems;
}

/** Judges whether every rule is asked as often as it must be, and every misconception tested somewhere. */
export function judgeCoverage(library: Library, files: ContentFiles): Problem[] {
  const file = "content/misconceptions.yml";
  const untested = ideaCells(library)
    .filter(({ count }) => count === 0)
    .map(({ idea }) => ({
      file,
      line: lineWith(idea, files.get(file) ?? ""),
      within: null,
      wrong: `no question tests the misconception “${idea}”`,
      toDo: `Write idea=${idea} into one that does, or write one.`,
    }));
  return [...ruleCells(library).flatMap(judgeRule), ...untested];
}
