import type { Grade, TypeRules } from "./contract";
import { matchingRules } from "./matching/rules";
import { multipleChoiceRules } from "./multiple-choice/rules";
import { orderingRules } from "./ordering/rules";
import { pictureRules } from "./picture/rules";
import { scenarioRules } from "./scenario/rules";
import { singleChoiceRules } from "./single-choice/rules";
import { trueFalseRules } from "./true-false/rules";

/** The first list: every type's rules, under the name an author writes after `type=`. */
export const typeRules = {
  single: singleChoiceRules,
  multiple: multipleChoiceRules,
  "true-false": trueFalseRules,
  matching: matchingRules,
  ordering: orderingRules,
  scenario: scenarioRules,
  picture: pictureRules,
};

type List = typeof typeRules;

export type QuestionType = keyof List;

/** The question of a type. */
export type QuestionOf<T extends QuestionType> =
  List[T] extends TypeRules<infer Q, infer _A> ? Q : never;

/** The answer of a type. */
export type AnswerOf<T extends QuestionType> =
  List[T] extends TypeRules<infer _Q, infer A> ? A : never;

/** Any question. */
export type Question = { [T in QuestionType]: QuestionOf<T> }[QuestionType];

/** A learner's answer to some question: plain JSON, of the shape its type knows. */
export type Answer = unknown;

/** The rules of a question's own type. The cast is sound: a question's `type` is its key in the list. */
function rulesOf(question: Question): TypeRules<Question, Answer> {
  return typeRules[question.type] as TypeRules<Question, Answer>;
}

/** The answer before the learner did anything. */
export function emptyAnswer(question: Question): Answer {
  return rulesOf(question).emptyAnswer(question);
}

/** Whether the answer can be graded yet. */
export function isComplete(question: Question, answer: Answer): boolean {
  return rulesOf(question).isComplete(question, answer);
}

/** Grades a complete answer. */
export function grade(question: Question, answer: Answer): Grade {
  return rulesOf(question).grade(question, answer);
}

/** A complete answer that is safe. */
export function solution(question: Question): Answer {
  return rulesOf(question).solution(question);
}

/**
 * What was answered by opening an answer on the page before the script came.
 * @param place of the answer among those that are opened one at a time
 * @param seed of their order
 * @returns null where that is no whole answer
 */
export function openedAnswer(question: Question, place: number, seed: string): Answer | null {
  return rulesOf(question).opened?.(question, place, seed) ?? null;
}

/** Reads an answer kept on the device; what does not fit the question becomes the empty answer. */
export function readAnswer(question: Question, kept: unknown): Answer {
  const rules = rulesOf(question);
  return rules.readAnswer(question, kept) ?? rules.emptyAnswer(question);
}
