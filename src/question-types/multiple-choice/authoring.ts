import type { TypeAuthoring } from "../contract";
import { optionDecision } from "../option-decision";
import { optionsKey, readOptions } from "../option-list";
import type { MultipleChoiceQuestion } from "./question";
import { multipleChoiceStrings } from "./strings";

/**
 * - [x] belongs to the safe answer, one or more
 *   > Why.
 * - [ ] does not
 *   > The safe action first, then why.
 */
export const multipleChoiceAuthoring: TypeAuthoring<MultipleChoiceQuestion> = {
  strings: multipleChoiceStrings,
  answerKey: optionsKey,
  offers: ({ options }) => [options],
  decisions: optionDecision("several"),
  parse(block, report) {
    const options = readOptions(block, report);
    if (!options) return null;
    if (!options.some((option) => option.safe)) {
      report(block.line, "no option is marked [x]", "Mark every option of the safe answer.");
      return null;
    }
    return { ...block.facts, type: "multiple", options };
  },
};
