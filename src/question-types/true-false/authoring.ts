import type { TypeAuthoring } from "../contract";
import { optionDecision } from "../option-decision";
import { optionsKey, readOptions } from "../option-list";
import type { TrueFalseQuestion } from "./question";
import { trueFalseStrings } from "./strings";

/**
 * - [ ] True
 *   > Feedback for who chose this.
 * - [x] False
 *   > Feedback.
 *
 * The two words are those of the language (strings.ts), in this order, one of them marked.
 */
export const trueFalseAuthoring: TypeAuthoring<TrueFalseQuestion> = {
  strings: trueFalseStrings,
  answerKey: optionsKey,
  offers: ({ options }) => [options],
  decisions: optionDecision("one"),
  parse(block, report) {
    const options = readOptions(block, report);
    if (!options) return null;
    const words = [trueFalseStrings[block.locale].true, trueFalseStrings[block.locale].false];
    const written = options.map((option) => option.text);
    if (written.join("|") !== words.join("|")) {
      report(
        block.line,
        `the options are “${written.join("”, “")}”`,
        `Write “${words.join("” and “")}”, in this order.`,
      );
      return null;
    }
    if (options.filter((option) => option.safe).length !== 1) {
      report(block.line, "not exactly one option is marked [x]", "Mark the right word.");
      return null;
    }
    return { ...block.facts, type: "true-false", options };
  },
};
