import { type AskedQuestion, countByRule, type Hard, hardest } from "./by-rule";
import { readCheck } from "./class-check";
import type { KeptCheck, KeptClass } from "./class-store";
import type { Cell } from "./csv";
import { classGain, type Gain } from "./gain";
import { type Count, countAnswers, shareOf, takingPart } from "./tally";

/** The check before the lessons and the one after them: same lessons, same class. */
export interface Round {
  /** What both codes have in common. */
  readonly nonce: number;
  readonly before: KeptCheck | null;
  readonly after: KeptCheck | null;
}

/** A class's checks in twos, the latest first. */
export function roundsOf({ checks }: KeptClass): Round[] {
  const rounds = new Map<number, Round>();
  for (const check of checks) {
    const code = readCheck(check.code);
    if (!code) continue;
    const round = rounds.get(code.nonce) ?? { nonce: code.nonce, before: null, after: null };
    const side = code.form === "a" ? { before: check } : { after: check };
    rounds.set(code.nonce, { ...round, ...side });
  }
  return [...rounds.values()].reverse();
}

/** A rule with how many answered it safely, before and after. */
export interface RuleLine {
  readonly rule: string;
  readonly before: Count | null;
  readonly after: Count | null;
}

/** What a round adds up to. */
export interface Report {
  readonly gain: Gain;
  /** How many took part; null where there was no such check. */
  readonly tookPart: { readonly before: number | null; readonly after: number | null };
  readonly rules: readonly RuleLine[];
  /** From the latest check of the two that has answers. */
  readonly hardest: readonly Hard[];
}

const countsOf = (check: KeptCheck | null): Count[] =>
  check ? countAnswers(check.entries, check.asked.length) : [];

function ruleLines(round: Round, before: readonly Count[], after: readonly Count[]): RuleLine[] {
  const sides = [
    countByRule(round.before?.asked ?? [], before),
    countByRule(round.after?.asked ?? [], after),
  ] as const;
  const rules = [...new Set(sides.flat().map(({ rule }) => rule))];
  const find = (side: 0 | 1, rule: string) =>
    sides[side].find((one) => one.rule === rule && one.count.answered > 0)?.count ?? null;
  return rules.map((rule) => ({ rule, before: find(0, rule), after: find(1, rule) }));
}

/** Adds a round up. */
export function reportOf(round: Round): Report {
  const [before, after] = [countsOf(round.before), countsOf(round.after)];
  const answered = takingPart(after) > 0;
  const [asked, counts]: [readonly AskedQuestion[], Count[]] = answered
    ? [round.after?.asked ?? [], after]
    : [round.before?.asked ?? [], before];
  return {
    gain: classGain(before, after),
    tookPart: {
      before: round.before ? takingPart(before) : null,
      after: round.after ? takingPart(after) : null,
    },
    rules: ruleLines(round, before, after),
    hardest: hardest(asked, counts),
  };
}

/** A share as people read it: a whole number of per cent. */
export function wholeShare(count: Count | null): number | null {
  const share = count && shareOf(count);
  return share === null ? null : Math.round(share);
}

/** The table of a report for a spreadsheet: a line a rule, counts as they are. */
export function reportRows(
  report: Report,
  titleOf: (rule: string) => string,
  heads: readonly [rule: string, ...numbers: string[]],
): Cell[][] {
  const numbers = (count: Count | null): Cell[] =>
    count ? [count.answered, count.safe, wholeShare(count) ?? ""] : ["", "", ""];
  return [
    [...heads],
    ...report.rules.map(({ rule, before, after }) => [
      titleOf(rule),
      ...numbers(before),
      ...numbers(after),
    ]),
  ];
}
