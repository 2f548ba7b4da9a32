import { mixedOptions, oneChoiceRules } from "../options";
import type { SingleChoiceQuestion } from "./question";

/** One point for the safe option. */
export const singleChoiceRules = oneChoiceRules<SingleChoiceQuestion>(mixedOptions);
