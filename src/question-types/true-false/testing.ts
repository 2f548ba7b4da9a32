import fc from "fast-check";
import type { OneChoice } from "../options";
import { anyWords, blockFacts } from "../testing/arbitraries";
import { anyOneChoice, oneTick, printOptions, unsafeChoices } from "../testing/option-testing";
import type { TrueFalseQuestion } from "./question";
import { trueFalseStrings } from "./strings";

const words = [trueFalseStrings.en.true, trueFalseStrings.en.false];

/** Any sound question of this type, in English. */
export const arbitraryQuestion: fc.Arbitrary<TrueFalseQuestion> = fc
  .tuple(oneTick(2), fc.tuple(anyWords, anyWords))
  .map(([ticks, feedback]) => ({
    ...blockFacts,
    type: "true-false",
    options: words.map((text, index) => ({
      id: "ab".charAt(index),
      text,
      safe: ticks[index] ?? false,
      feedback: feedback[index] ?? "",
    })),
  }));

/** Any answer its form can produce, complete or not. */
export const arbitraryAnswer: (question: TrueFalseQuestion) => fc.Arbitrary<OneChoice> =
  anyOneChoice;

/** The question as its author writes it. */
export const print: (question: TrueFalseQuestion) => string = printOptions;

/** Complete answers that are not safe. */
export const unsafeAnswers: (question: TrueFalseQuestion) => readonly OneChoice[] = unsafeChoices;
