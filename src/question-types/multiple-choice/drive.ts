import type { ManyChoices } from "../options";
import type { Control } from "../testing/control";
import type { Hand } from "../testing/hand";
import { giveOptions } from "../testing/option-drive";
import type { MultipleChoiceQuestion } from "./question";

/** The name of the type in the lists. */
export const type = "multiple";

/** Gives an answer in the form as a learner would. */
export async function give(
  form: Control,
  question: MultipleChoiceQuestion,
  answer: ManyChoices,
  hand: Hand,
): Promise<void> {
  await giveOptions(form, question, answer.chosen, hand);
}
