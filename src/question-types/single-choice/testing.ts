import type fc from "fast-check";
import type { OneChoice } from "../options";
import { blockFacts } from "../testing/arbitraries";
import {
  anyOneChoice,
  arbitraryOptions,
  oneTick,
  printOptions,
  unsafeChoices,
} from "../testing/option-testing";
import type { SingleChoiceQuestion } from "./question";

/** Any sound question of this type. */
export const arbitraryQuestion: fc.Arbitrary<SingleChoiceQuestion> = arbitraryOptions(oneTick).map(
  (options) => ({ ...blockFacts, type: "single", options }),
);

/** Any answer its form can produce, complete or not. */
export const arbitraryAnswer: (question: SingleChoiceQuestion) => fc.Arbitrary<OneChoice> =
  anyOneChoice;

/** The question as its author writes it. */
export const print: (question: SingleChoiceQuestion) => string = printOptions;

/** Complete answers that are not safe. */
export const unsafeAnswers: (question: SingleChoiceQuestion) => readonly OneChoice[] =
  unsafeChoices;
