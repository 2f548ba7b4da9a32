import type { MultipleChoiceQuestion } from "../multiple-choice/question";
import type { Option, OptionsQuestion } from "../options";
import type { Answer, Question } from "../rules";
import type { SingleChoiceQuestion } from "../single-choice/question";
import type { TrueFalseQuestion } from "../true-false/question";
import { typeFolders } from "./type-folders";

/** Questions for tests: sound ones, of which a test changes what it is about. */

/** Options a, b, c …, the named ones safe. "a" reads "Option a", and says "About a." */
export function options(ids: string, safe: string): Option[] {
  return [...ids].map((id) => ({
    id,
    text: `Option ${id}`,
    safe: safe.includes(id),
    feedback: `About ${id}.`,
  }));
}

const facts = {
  rule: "leave-it",
  critical: false,
  see: "part-one",
  picture: null,
};

type Changes<Q extends OptionsQuestion> = Partial<Omit<Q, "type">>;

/** Four options, of which b is safe. */
export function single(changes: Changes<SingleChoiceQuestion> = {}): SingleChoiceQuestion {
  const id = changes.id ?? "single";
  return {
    ...facts,
    id,
    prompt: `Question ${id}?`,
    options: options("abcd", "b"),
    ...changes,
    type: "single",
  };
}

/** Four options, of which a and c are safe. */
export function multiple(changes: Changes<MultipleChoiceQuestion> = {}): MultipleChoiceQuestion {
  const id = changes.id ?? "multiple";
  return {
    ...facts,
    id,
    prompt: `Question ${id}?`,
    options: options("abcd", "ac"),
    ...changes,
    type: "multiple",
  };
}

/** "True" (a) and "False" (b), of which b is right. */
export function trueFalse(changes: Changes<TrueFalseQuestion> = {}): TrueFalseQuestion {
  const id = changes.id ?? "true-false";
  const [yes, no] = options("ab", "b") as [Option, Option];
  return {
    ...facts,
    id,
    prompt: `Sentence ${id}.`,
    options: [
      { ...yes, text: "True" },
      { ...no, text: "False" },
    ],
    ...changes,
    type: "true-false",
  };
}

/** Any of these questions. */
export type ChoiceQuestion = SingleChoiceQuestion | MultipleChoiceQuestion | TrueFalseQuestion;

/** The answer of a choice question that chooses these options. */
export function choosing(question: ChoiceQuestion, ids: string): Answer {
  return { chosen: question.type === "multiple" ? [...ids] : ids };
}

/** An answer that is complete and not safe. */
export function unsafeAnswer(question: Question): Answer {
  return typeFolders.find(({ type }) => type === question.type)?.testing.unsafeAnswers(question)[0];
}
