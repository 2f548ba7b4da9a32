import { type Attempt, bySequence } from "./attempt";
import { isClosed } from "./progress";
import { daysThatCount } from "./rule-history";

/**
 * Which attempts may be dropped when room is needed: those of which nothing that is shown or asked
 * depends any more. An attempt stays that is the latest of its lesson, the latest that finished it, the
 * latest in which a question was met, or one of those that make up the last days of a rule.
 *
 * What makes an attempt superfluous is always later than it and itself never superfluous for that reason,
 * and more attempts never make it needed again. So several tabs may drop in any order, be cut off
 * between any two, and an attempt that comes back from a file changes nothing.
 */
export function superseded(attempts: readonly Attempt[]): readonly Attempt[] {
  const met = new Set<string>();
  const days = new Map<string, Set<number>>();
  /** True the first time only. */
  const isNew = (...parts: readonly unknown[]): boolean => {
    const before = met.size;
    return met.add(JSON.stringify(parts)).size > before;
  };
  const isDayNeeded = (rule: string, day: number): boolean => {
    const counted = days.get(rule) ?? new Set();
    days.set(rule, counted);
    if (counted.has(day) || counted.size >= daysThatCount) return false;
    counted.add(day);
    return true;
  };
  const isNeeded = ({ lesson, day, answers }: Attempt): boolean => {
    let needed = isNew("lesson", lesson);
    if (answers.every(isClosed) && isNew("done", lesson)) needed = true;
    for (const { question, rule, critical, tries } of answers) {
      if (isNew("question", question)) needed = true;
      if (isDayNeeded(rule, day)) needed = true;
      const counts = days.get(rule)?.has(day) && tries[0] !== true;
      if (counts && isNew("missed", rule, day, critical)) needed = true;
    }
    return needed;
  };
  return [...attempts].sort((a, b) => bySequence(b, a)).filter((attempt) => !isNeeded(attempt));
}
