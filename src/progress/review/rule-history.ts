import { type Attempt, bySequence, storyOf } from "@/progress/store/attempt";

/**
 * How a rule was met, day by day. What a learner did in one day is one meeting: ten runs in an
 * afternoon are not ten proofs that it will be known next week.
 */
export interface RuleDay {
  /** As kept; the clock may have been wrong. */
  readonly day: number;
  /** Every question of the rule was answered safely at the first try on that day. */
  readonly safe: boolean;
  /** A critical question of the rule was missed. */
  readonly missedCritical: boolean;
  /** Those of the day's last attempt. */
  readonly stories: readonly string[];
  /** Of the day's last attempt: the order that does not depend on the clock. */
  readonly sequence: number;
  readonly id: string;
}

/**
 * What counts of a rule are its latest attempts, as far back as they lie on no more than so many days.
 * What is older never changes what is derived, so it may be dropped when room is needed (superseded.ts);
 * also not when the clock goes back and one of its days comes again.
 */
export const daysThatCount = 8;

/** What one attempt says of its rules. */
function daysOf(attempt: Attempt): Map<string, RuleDay> {
  const { day, lesson, sequence, id } = attempt;
  const rules = new Map<string, RuleDay>();
  for (const { question, rule, critical, tries } of attempt.answers) {
    const safe = tries[0] === true;
    const before = rules.get(rule);
    rules.set(rule, {
      day,
      sequence,
      id,
      safe: safe && before?.safe !== false,
      missedCritical: (!safe && critical) || before?.missedCritical === true,
      stories: [...(before?.stories ?? []), storyOf(lesson, question)],
    });
  }
  return rules;
}

/** Rule → its last days, earliest first. */
export function ruleHistories(
  attempts: readonly Attempt[],
): ReadonlyMap<string, readonly RuleDay[]> {
  // Latest first: a day stands where it was met last.
  const rules = new Map<string, Map<number, RuleDay>>();
  const closed = new Set<string>();
  for (const attempt of [...attempts].sort((a, b) => bySequence(b, a))) {
    for (const [rule, met] of daysOf(attempt)) {
      const days = rules.get(rule) ?? new Map<number, RuleDay>();
      const later = days.get(met.day);
      if (!later && days.size >= daysThatCount) closed.add(rule);
      if (closed.has(rule)) continue;
      days.set(met.day, {
        ...(later ?? met),
        safe: met.safe && later?.safe !== false,
        missedCritical: met.missedCritical || later?.missedCritical === true,
      });
      rules.set(rule, days);
    }
  }
  return new Map([...rules].map(([rule, days]) => [rule, [...days.values()].reverse()]));
}
