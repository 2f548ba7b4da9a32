import { oneChoiceRules } from "../options";
import type { TrueFalseQuestion } from "./question";

/** One point for the right word. */
export const trueFalseRules = oneChoiceRules<TrueFalseQuestion>(({ options }) => options);
