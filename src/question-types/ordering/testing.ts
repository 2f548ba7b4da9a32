import fc from "fast-check";
import { anyWords, blockFacts, escaped } from "../testing/arbitraries";
import type { OrderingQuestion, StepOrder } from "./question";

// A box alone is a mistake: steps have none.
const stepWords = anyWords.filter((words) => !/^\[[ xX]?\]$/.test(words));

/** Any sound question of this type. */
export const arbitraryQuestion: fc.Arbitrary<OrderingQuestion> = fc
  .tuple(
    fc.uniqueArray(stepWords, { minLength: 3, maxLength: 6 }),
    fc.array(anyWords, { minLength: 6, maxLength: 6 }),
  )
  .map(([texts, feedback]) => ({
    ...blockFacts,
    type: "ordering",
    steps: texts.map((text, index) => ({
      id: String.fromCharCode(97 + index),
      text,
      feedback: feedback[index] ?? "",
    })),
  }));

/** Any answer its form can produce, complete or not. */
export function arbitraryAnswer({ steps }: OrderingQuestion): fc.Arbitrary<StepOrder> {
  const ids = steps.map(({ id }) => id);
  const orders = fc.shuffledSubarray(ids, { minLength: ids.length });
  return fc.record({ order: fc.option(orders) });
}

/** The question as its author writes it. */
export function print({ steps }: OrderingQuestion): string {
  return steps
    .map(
      ({ text, feedback }, index) => `${index + 1}. ${escaped(text)}\n   > ${escaped(feedback)}\n`,
    )
    .join("");
}

/** Complete answers that are not safe: two neighbours changed, each pair of them; and all turned round. */
export function unsafeAnswers({ steps }: OrderingQuestion): readonly StepOrder[] {
  const ids = steps.map(({ id }) => id);
  const swapped = ids.slice(1).map((id, index) => ({
    order: [...ids.slice(0, index), id, ...ids.slice(index, index + 1), ...ids.slice(index + 2)],
  }));
  return [...swapped, { order: [...ids].reverse() }];
}
