import type { Attempt } from "./attempt";

/**
 * What attempts add up to. Derived each time, never stored; the order in which the attempts are
 * given does not matter, and neither does the device's clock.
 */

/** Firm: answered safely at the first try when last met. */
export type RuleState = "firm" | "look-again";

export interface Progress {
  /** Lesson id → its latest attempt. */
  readonly lessons: ReadonlyMap<string, Attempt>;
  /** Rule id → how it went when last met. */
  readonly rules: ReadonlyMap<string, RuleState>;
}

/** Earlier before later: by sequence; two of the same (two tabs at once) by id, so the order is total. */
function bySequence(a: Attempt, b: Attempt): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** How the rules of one attempt went: firm only if every question of the rule was safe at the first try. */
export function rulesOfAttempt(attempt: Pick<Attempt, "answers">): ReadonlyMap<string, RuleState> {
  const rules = new Map<string, RuleState>();
  for (const { rule, tries } of attempt.answers) {
    const safe = tries[0] === true;
    if (!safe) rules.set(rule, "look-again");
    else if (!rules.has(rule)) rules.set(rule, "firm");
  }
  return rules;
}

/** Adds attempts up. */
export function deriveProgress(attempts: readonly Attempt[]): Progress {
  const lessons = new Map<string, Attempt>();
  const rules = new Map<string, RuleState>();
  for (const attempt of [...attempts].sort(bySequence)) {
    lessons.set(attempt.lesson, attempt);
    for (const [rule, state] of rulesOfAttempt(attempt)) rules.set(rule, state);
  }
  return { lessons, rules };
}
