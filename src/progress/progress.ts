import { lastOf } from "@/base/last-of";
import { type RuleProgress, rulesMet } from "./review/rule-progress";
import { type Attempt, type AttemptAnswer, bySequence } from "./store/attempt";

/**
 * What attempts add up to. Derived each time, never stored; the order in which the attempts are
 * given does not matter.
 */
export interface Progress {
  /** Lesson id → its latest attempt. */
  readonly lessons: ReadonlyMap<string, Attempt>;
  /** Lessons done: finished, and every critical question answered safely in the end. */
  readonly done: ReadonlySet<string>;
  /** Rule id → how it stands. A rule that is not here was not met. */
  readonly rules: ReadonlyMap<string, RuleProgress>;
}

/** How a rule went in one attempt. */
export type RuleResult = "firm" | "look-again";

/** How the rules of one attempt went: firm only if every question of the rule was safe at the first try. */
export function rulesOfAttempt(attempt: Pick<Attempt, "answers">): ReadonlyMap<string, RuleResult> {
  const rules = new Map<string, RuleResult>();
  for (const { rule, tries } of attempt.answers) {
    const safe = tries[0] === true;
    if (!safe) rules.set(rule, "look-again");
    else if (!rules.has(rule)) rules.set(rule, "firm");
  }
  return rules;
}

/** The latest attempt of a lesson, for whoever needs nothing else. */
export function latestAttempt(attempts: readonly Attempt[], lesson: string): Attempt | null {
  const ofLesson = attempts.filter((attempt) => attempt.lesson === lesson);
  return lastOf(ofLesson.sort(bySequence)) ?? null;
}

/** Whether an answer closes its question: a critical one only when it was safe in the end. */
export const isClosed = ({ critical, tries }: AttemptAnswer): boolean =>
  !critical || lastOf(tries) === true;

/** Adds attempts up. */
export function deriveProgress(attempts: readonly Attempt[]): Progress {
  const lessons = new Map<string, Attempt>();
  const done = new Set<string>();
  for (const attempt of [...attempts].sort(bySequence)) {
    lessons.set(attempt.lesson, attempt);
    if (attempt.answers.every(isClosed)) done.add(attempt.lesson);
  }
  return { lessons, done, rules: rulesMet(attempts) };
}
