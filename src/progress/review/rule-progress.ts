import { lastOf } from "@/base/last-of";
import type { Attempt } from "@/progress/store/attempt";
import { firstDay } from "./effective-days";
import { type RuleDay, ruleHistories } from "./rule-history";

/** How a rule stands with a learner. */
export interface RuleProgress {
  /** Firm: answered safely at the first try in its last meetings, in different stories, on different days. */
  readonly state: "firm" | "shaky";
  /** Everything of the rule was safe at the first try on the last day it was met. */
  readonly lastSafe: boolean;
}

/** The days at the end on which all was safe. */
function safeEnd(days: readonly RuleDay[]): readonly RuleDay[] {
  return days.slice(days.map(({ safe }) => safe).lastIndexOf(false) + 1);
}

/** Firm: two days at least, and not always the same story. A clock that was reset proves no day. */
function isFirm(days: readonly RuleDay[]): boolean {
  const end = safeEnd(days).filter(({ day }) => day >= firstDay);
  return end.length > 1 && new Set(end.flatMap(({ stories }) => stories)).size > 1;
}

/** Every rule that was met, and how it stands. */
export function rulesMet(attempts: readonly Attempt[]): ReadonlyMap<string, RuleProgress> {
  return new Map(
    [...ruleHistories(attempts)].map(([rule, days]) => [
      rule,
      { state: isFirm(days) ? "firm" : "shaky", lastSafe: lastOf(days)?.safe === true },
    ]),
  );
}
