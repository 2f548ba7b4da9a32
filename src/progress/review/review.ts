import { lastOf } from "@/base/last-of";
import { shuffle } from "@/base/random";
import { type Attempt, bySequence, storyOf } from "@/progress/store/attempt";
import { effectiveDays } from "./effective-days";
import { type RuleDay, ruleHistories } from "./rule-history";

/**
 * "Two minutes": which rules are met again today, and in which stories.
 *
 * Every rule is met again 1, 3, 7 and 21 days after it went well, then every 21 days; whatever goes
 * wrong begins anew at one day. The same plain steps for every rule and every learner: long gaps are
 * what makes memory last, and no shape of schedule was found better than another for the end (Karpicke
 * and Bauernschmidt 2011, J. Exp. Psychol. Learn. Mem. Cogn. 37(5), 1250–1257, doi:10.1037/a0023436);
 * growing gaps keep more in memory on the way there (Kang, Lindsey, Mozer and Pashler 2014, Psychon.
 * Bull. Rev., doi:10.3758/s13423-014-0636-z).
 */
const gaps = [1, 3, 7, 21] as const;

/** So many questions take about two minutes. */
export const reviewLength = 5;

/** The lesson id under which the answers of a review are kept. */
export const reviewLesson = "review";

/** What choosing needs of a question of a pool (`reviewPool` of the library makes it). */
export interface PoolQuestion {
  /** Names the lesson or the bank too: see `storyOf`. Kept with the answer. */
  readonly id: string;
  readonly rule: string;
  readonly question: { readonly critical: boolean };
}

/** When a rule is to be met again. */
export interface DueRule {
  readonly rule: string;
  /** A day as in `localDay`. */
  readonly due: number;
  /** How many gaps it has passed: 0 is the shakiest. */
  readonly step: number;
  readonly missedCritical: boolean;
}

function dueAfter(rule: string, days: readonly RuleDay[], today: number): DueRule {
  const dates = effectiveDays(
    days.map(({ day }) => day),
    today,
  );
  let step = 0;
  let due = 0;
  days.forEach(({ safe }, index) => {
    const day = dates[index] ?? 0;
    // Met safely before its time: nothing is proved, nothing moves.
    if (index > 0 && safe && day < due) return;
    step = index > 0 && safe ? Math.min(step + 1, gaps.length - 1) : 0;
    due = day + (gaps[step] ?? 1);
  });
  return { rule, due, step, missedCritical: lastOf(days)?.missedCritical === true };
}

/** Every rule that was met, those to be asked first at the front. */
export function dueRules(attempts: readonly Attempt[], today: number): readonly DueRule[] {
  return [...ruleHistories(attempts)]
    .map(([rule, days]) => dueAfter(rule, days, today))
    .sort(
      (a, b) =>
        Number(b.missedCritical) - Number(a.missedCritical) ||
        a.due - b.due ||
        a.step - b.step ||
        (a.rule < b.rule ? -1 : 1),
    );
}

/** Story → how lately it was met: higher is later, absent is never. */
function lastMet(attempts: readonly Attempt[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  [...attempts].sort(bySequence).forEach(({ lesson, answers }, place) => {
    for (const { question } of answers) met.set(storyOf(lesson, question), place);
  });
  return met;
}

/**
 * The question of a rule whose story was met longest ago. Among equals a critical one if one was missed,
 * then the seed chooses.
 */
function freshest<Q extends PoolQuestion>(
  questions: readonly Q[],
  met: ReadonlyMap<string, number>,
  missedCritical: boolean,
  seed: string,
): Q | null {
  const lately = ({ id }: Q) => met.get(id) ?? -1;
  const weight = ({ question }: Q) => (missedCritical && question.critical ? 0 : 1);
  const [first] = shuffle(questions, seed).sort(
    (a, b) => lately(a) - lately(b) || weight(a) - weight(b),
  );
  return first ?? null;
}

/**
 * Chooses today's questions: one of each rule that is due, missed critical rules first, then the
 * longest due, then the shakiest. Pure: the same pool, attempts, day and seed give the same questions.
 *
 * @param today the device's day, see `localDay`
 * @returns at most five; none when nothing is due
 */
export function chooseReview<Q extends PoolQuestion>(
  pool: readonly Q[],
  attempts: readonly Attempt[],
  today: number,
  seed: string,
): readonly Q[] {
  const met = lastMet(attempts);
  return dueRules(attempts, today)
    .filter(({ due }) => due <= today)
    .flatMap(({ rule, missedCritical }) => {
      const questions = pool.filter((question) => question.rule === rule);
      return freshest(questions, met, missedCritical, `${seed} ${rule}`) ?? [];
    })
    .slice(0, reviewLength);
}

/** The next day on which something is due, today or later; null when no rule of the pool was met. */
export function nextReviewDay(
  pool: readonly Pick<PoolQuestion, "rule">[],
  attempts: readonly Attempt[],
  today: number,
): number | null {
  const rules = new Set(pool.map(({ rule }) => rule));
  const days = dueRules(attempts, today).flatMap(({ rule, due }) => (rules.has(rule) ? due : []));
  return days.length > 0 ? Math.max(today, Math.min(...days)) : null;
}

/** The longest a rule rests: more days than these are never said, whatever the clock shows. */
export const longestGap = gaps[3];

/** In how many days something is due: 0 is today; null when no rule of the pool was met. */
export function daysToReview(
  pool: readonly Pick<PoolQuestion, "rule">[],
  attempts: readonly Attempt[],
  today: number,
): number | null {
  const next = nextReviewDay(pool, attempts, today);
  return next === null ? null : Math.min(next - today, longestGap);
}
