import { isClosed } from "@/progress/progress";
import { type Attempt, bySequence, storyOf } from "@/progress/store/attempt";
import { daysThatCount } from "./rule-history";

/**
 * Which attempts may be dropped when room is needed: those of which nothing that is shown or asked
 * depends any more. An attempt stays that is the latest of its lesson, the latest that finished it, the
 * latest in which a question was met, or one of those that make up the last days of a rule, or the one
 * that marks where these days end.
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
  /** Latest first: whether this attempt still counts for the rule, or is the first that does not. */
  const reach = (rule: string, day: number): "new day" | "same day" | "end" | "beyond" => {
    const counted = days.get(rule) ?? new Set();
    days.set(rule, counted);
    if (counted.size > daysThatCount) return "beyond";
    if (counted.has(day)) return "same day";
    return counted.add(day).size > daysThatCount ? "end" : "new day";
  };
  const isNeeded = ({ lesson, day, answers }: Attempt): boolean => {
    let needed = isNew("lesson", lesson);
    if (answers.every(isClosed) && isNew("done", lesson)) needed = true;
    const reached = new Map<string, ReturnType<typeof reach>>();
    for (const { question, rule, critical, tries } of answers) {
      if (isNew("story", storyOf(lesson, question))) needed = true;
      const place = reached.get(rule) ?? reach(rule, day);
      reached.set(rule, place);
      if (place === "new day" || place === "end") needed = true;
      const counts = place === "new day" || place === "same day";
      if (counts && tries[0] !== true && isNew("missed", rule, day, critical)) needed = true;
    }
    return needed;
  };
  return [...attempts].sort((a, b) => bySequence(b, a)).filter((attempt) => !isNeeded(attempt));
}
