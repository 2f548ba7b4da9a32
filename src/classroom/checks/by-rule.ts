import { type Count, shareOf, together } from "./tally";

/** A question of a check, as its results need it. */
export interface AskedQuestion {
  readonly id: string;
  readonly rule: string;
  /** The misconception it tests. */
  readonly idea: string | null;
}

/** How a rule was answered in one check. */
export interface RuleCount {
  readonly rule: string;
  readonly count: Count;
}

/** Counts by rule, in the order the rules are asked. */
export function countByRule(
  asked: readonly AskedQuestion[],
  counts: readonly Count[],
): RuleCount[] {
  const rules = [...new Set(asked.map(({ rule }) => rule))];
  return rules.map((rule) => ({
    rule,
    count: together(counts.filter((_, index) => asked[index]?.rule === rule)),
  }));
}

/** A question with how it was answered. */
export interface Hard {
  readonly question: AskedQuestion;
  readonly count: Count;
}

/** The questions with the smallest share of safe answers, the hardest first; those everybody answered safely are none. */
export function hardest(
  asked: readonly AskedQuestion[],
  counts: readonly Count[],
  most = 3,
): Hard[] {
  return asked
    .flatMap((question, index): Hard[] => {
      const count = counts[index];
      return count && count.safe < count.answered ? [{ question, count }] : [];
    })
    .sort((one, other) => (shareOf(one.count) ?? 100) - (shareOf(other.count) ?? 100))
    .slice(0, most);
}
