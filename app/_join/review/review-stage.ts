import { isRecord } from "@/base/is-record";
import { currentLearner } from "@/progress/learners/current-learner";
import { chooseReview, daysToReview, dueRules } from "@/progress/review/review";
import type { Attempt, AttemptAnswer } from "@/progress/store/attempt";
import { readAttempts } from "@/progress/store/attempt-store";
import type { DeviceStore } from "@/progress/store/device-store";
import type { Edge } from "@/progress/store/edge";
import { readRun } from "@/progress/store/run-store";
import type { Question } from "@/question-types/rules";
import { readState } from "@/quiz/kept-run";
import { type PlayerState, startQuiz } from "@/quiz/player";

/** A question of a door's pool. Its own id is its name in the pool. */
export interface ReviewItem {
  readonly question: Question;
  /** The part of a lesson to read again. */
  readonly href: string;
}

/** What the review page shows, and whose it is: whoever began is who finishes, whatever another tab says. */
export type ReviewStage = { readonly learner: string } & (
  | {
      readonly kind: "asking";
      readonly questions: readonly Question[];
      readonly begin: PlayerState;
      /** The learner asked for these just now: the first question gets the focus. */
      readonly focusFirst: boolean;
    }
  | {
      readonly kind: "result";
      readonly answers: readonly AttemptAnswer[];
      /** Why the result is not kept, in words. */
      readonly notice: string | null;
    }
  /** In how many days something is due; null: no rule of this door was met yet. */
  | { readonly kind: "rest"; readonly days: number | null }
);

/** Under which a door's open review is kept on the device. */
export const reviewRun = (door: string): string => `review-${door}`;

/** Questions as choosing takes them. */
const poolOf = (items: readonly ReviewItem[]) =>
  items.map(({ question }) => ({ id: question.id, rule: question.rule, question }));

/** An open review goes on while everything it asks is still due: a device may lie in a drawer for weeks. */
function takeUp(
  items: readonly ReviewItem[],
  attempts: readonly Attempt[],
  kept: unknown,
  today: number,
) {
  const order = isRecord(kept) && Array.isArray(kept.order) ? kept.order : [];
  const questions = items.flatMap(({ question }) => (order.includes(question.id) ? question : []));
  const due = dueRules(attempts, today).flatMap((one) => (one.due <= today ? one.rule : []));
  if (!questions.every(({ rule }) => due.includes(rule))) return null;
  const begin = readState(questions, kept);
  return begin && { questions, begin };
}

interface ReviewWanted {
  readonly door: string;
  readonly items: readonly ReviewItem[];
  /** Who asked for more just now; by default whoever uses the device. */
  readonly learner?: string | undefined;
}

/** What is due today: the review left open, or new questions, or when to come back. */
export function reviewStage(
  store: DeviceStore,
  edge: Edge,
  { door, items, ...wanted }: ReviewWanted,
): ReviewStage {
  const learner = wanted.learner ?? currentLearner(store);
  const focusFirst = wanted.learner !== undefined;
  const { attempts } = readAttempts(store, learner);
  const today = edge.today();
  const open = takeUp(items, attempts, readRun(store, learner, reviewRun(door)), today);
  if (open) return { kind: "asking", learner, focusFirst, ...open };
  const pool = poolOf(items);
  const seed = edge.newId();
  const questions = chooseReview(pool, attempts, today, seed).map(({ question }) => question);
  if (questions.length === 0)
    return { kind: "rest", learner, days: daysToReview(pool, attempts, today) };
  return {
    kind: "asking",
    learner,
    focusFirst,
    questions,
    begin: startQuiz(questions, seed, true),
  };
}
