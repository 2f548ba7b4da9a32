import type { OneChoice } from "../options";
import type { Control } from "../testing/control";
import type { Hand } from "../testing/hand";
import { giveOptions } from "../testing/option-drive";
import type { TrueFalseQuestion } from "./question";

/** The name of the type in the lists. */
export const type = "true-false";

/** Gives an answer in the form as a learner would. */
export async function give(
  form: Control,
  question: TrueFalseQuestion,
  answer: OneChoice,
  hand: Hand,
): Promise<void> {
  await giveOptions(form, question, answer.chosen === null ? [] : [answer.chosen], hand);
}
