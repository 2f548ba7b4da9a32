import type { MultipleChoiceQuestion } from "../multiple-choice/question";
import type { Option, OptionsQuestion } from "../options";
import type { Question } from "../rules";
import type { SingleChoiceQuestion } from "../single-choice/question";
import type { TrueFalseQuestion } from "../true-false/question";

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

/** The answer of any choice question that chooses these options. */
export function choosing(question: Question, ids: string): unknown {
  return { chosen: question.type === "multiple" ? [...ids] : ids };
}

/** The safe answer of any choice question. */
export function safeAnswer(question: Question): unknown {
  const safe = question.options.filter((option) => option.safe).map(({ id }) => id);
  return choosing(question, safe.join(""));
}

/** An answer that is complete and not safe: one unsafe option. */
export function unsafeAnswer(question: Question): unknown {
  const unsafe = question.options.filter((option) => !option.safe).map(({ id }) => id);
  return choosing(question, unsafe.slice(0, 1).join(""));
}
