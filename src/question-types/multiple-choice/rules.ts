import { manyChoicesRules } from "../options";
import type { MultipleChoiceQuestion } from "./question";

/** Rules of multiple choice. */
export const multipleChoiceRules = manyChoicesRules<MultipleChoiceQuestion>();
