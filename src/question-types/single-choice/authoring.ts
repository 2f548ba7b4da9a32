import type { TypeAuthoring } from "../contract";
import { optionDecision } from "../option-decision";
import { optionsKey, readOptions } from "../option-list";
import type { SingleChoiceQuestion } from "./question";
import { singleChoiceStrings } from "./strings";

/**
 * - [ ] an unsafe idea
 *   > Its feedback: the safe action first.
 * - [x] the safe choice, exactly one
 *   > Its feedback.
 */
export const singleChoiceAuthoring: TypeAuthoring<SingleChoiceQuestion> = {
  strings: singleChoiceStrings,
  answerKey: optionsKey,
  offers: ({ options }) => [options],
  decisions: optionDecision("one"),
  parse(block, report) {
    const options = readOptions(block, report);
    if (!options) return null;
    const safe = options.filter((option) => option.safe).length;
    if (safe !== 1) {
      report(
        block.line,
        `${safe === 0 ? "no option is" : `${safe} options are`} marked [x]`,
        "Mark exactly one; for several safe ones write type=multiple.",
      );
      return null;
    }
    return { ...block.facts, type: "single", options };
  },
};
