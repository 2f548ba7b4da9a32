import fc from "fast-check";
import type { ManyChoices } from "../options";
import { blockFacts } from "../testing/arbitraries";
import { arbitraryOptions, printOptions } from "../testing/option-testing";
import type { MultipleChoiceQuestion } from "./question";

/** At least one of so many is ticked. */
const someTicks = (count: number) =>
  fc
    .array(fc.boolean(), { minLength: count, maxLength: count })
    .filter((ticks) => ticks.includes(true));

/** Any sound question of this type. */
export const arbitraryQuestion: fc.Arbitrary<MultipleChoiceQuestion> = arbitraryOptions(
  someTicks,
).map((options) => ({ ...blockFacts, type: "multiple", options }));

/** Any answer its form can produce, complete or not. */
export function arbitraryAnswer({ options }: MultipleChoiceQuestion): fc.Arbitrary<ManyChoices> {
  return fc.record({ chosen: fc.subarray(options.map(({ id }) => id)) });
}

/** The question as its author writes it. */
export const print: (question: MultipleChoiceQuestion) => string = printOptions;

/** Complete answers that are not safe: each unsafe option alone, then all options, then all safe ones but one. */
export function unsafeAnswers({ options }: MultipleChoiceQuestion): readonly ManyChoices[] {
  const safe = options.filter((option) => option.safe).map(({ id }) => id);
  const unsafe = options.filter((option) => !option.safe).map(({ id }) => id);
  const answers = unsafe.map((id) => ({ chosen: [id] }));
  if (unsafe.length > 0) answers.push({ chosen: options.map(({ id }) => id) });
  if (safe.length > 1) answers.push({ chosen: safe.slice(1) });
  return answers;
}
