import { isRecord } from "@/base/is-record";
import { shuffle } from "@/base/random";
import type { PartGrade, TypeRules } from "../contract";
import type { OrderingQuestion, Step, StepOrder } from "./question";

const idsOf = ({ steps }: OrderingQuestion) => steps.map(({ id }) => id);

/** The order in which the steps stand before the learner moves one: never the right one. */
export function startOrder(question: OrderingQuestion, seed: string): string[] {
  const right = idsOf(question);
  const [first, ...others] = shuffle(right, seed);
  const order = first === undefined ? others : [first, ...others];
  // The right order turned by one place is a wrong one.
  return order.join() === right.join() ? [...others, ...order.slice(0, 1)] : order;
}

/** The steps in this order. */
export function stepsIn({ steps }: OrderingQuestion, order: readonly string[]): Step[] {
  return order.flatMap((id) => steps.filter((step) => step.id === id));
}

/** One point for every step at its right place. The answer is safe only when all of them are. */
export const orderingRules: TypeRules<OrderingQuestion, StepOrder> = {
  emptyAnswer: () => ({ order: null }),
  isComplete: (_, answer) => answer.order !== null,
  grade(question, answer) {
    // In the learner's order: the right one would give the answer away to who tries again.
    const parts = stepsIn(question, answer.order ?? []).map(
      ({ id: part, text: label, feedback }, place): PartGrade => {
        const verdict = question.steps[place]?.id === part ? "safe" : "unsafe";
        return { part, label, verdict, feedback };
      },
    );
    const points = parts.filter((part) => part.verdict === "safe").length;
    const possible = question.steps.length;
    return { safe: points === possible, points, possible, parts };
  },
  solution: (question) => ({ order: idsOf(question) }),
  readAnswer(question, kept) {
    if (!isRecord(kept)) return null;
    const { order } = kept;
    if (order === null) return { order };
    if (!Array.isArray(order)) return null;
    const left = new Set<unknown>(idsOf(question));
    const known = order.filter((id): id is string => left.delete(id));
    return left.size === 0 && known.length === order.length ? { order: known } : null;
  },
};
