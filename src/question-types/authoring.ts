import type { Locale } from "@/i18n/locales";
import type { Decision, Offered, QuestionBlock, Report, Strings, TypeAuthoring } from "./contract";
import { matchingAuthoring } from "./matching/authoring";
import { multipleChoiceAuthoring } from "./multiple-choice/authoring";
import { orderingAuthoring } from "./ordering/authoring";
import { pictureAuthoring } from "./picture/authoring";
import type { Question, QuestionOf, QuestionType } from "./rules";
import { scenarioAuthoring } from "./scenario/authoring";
import { singleChoiceAuthoring } from "./single-choice/authoring";
import { trueFalseAuthoring } from "./true-false/authoring";

/** The second list: how each type is written. Build time only. */
const typeAuthoring: { readonly [T in QuestionType]: TypeAuthoring<QuestionOf<T>> } = {
  single: singleChoiceAuthoring,
  multiple: multipleChoiceAuthoring,
  "true-false": trueFalseAuthoring,
  matching: matchingAuthoring,
  ordering: orderingAuthoring,
  scenario: scenarioAuthoring,
  picture: pictureAuthoring,
};

const authoringOf = (type: QuestionType) => typeAuthoring[type] as TypeAuthoring<Question>;

/** The names an author may write after `type=`. */
export const typeNames = Object.keys(typeAuthoring) as QuestionType[];

/** Narrows what an author wrote to a type. */
export function isQuestionType(name: string): name is QuestionType {
  return Object.hasOwn(typeAuthoring, name);
}

/** Reads a block as a question of the type; null when a mistake was reported. */
export function parseQuestion(
  type: QuestionType,
  block: QuestionBlock,
  report: Report,
): Question | null {
  return authoringOf(type).parse(block, report);
}

/** What must be equal in all languages. */
export function answerKey(question: Question): string {
  return `${question.type}: ${authoringOf(question.type).answerKey(question)}`;
}

/** What the learner chooses from, choice by choice, in the author's order. */
export function offersOf(question: Question): readonly (readonly Offered[])[] {
  return authoringOf(question.type).offers(question);
}

/** What a class decides together. */
export function decisionsOf(question: Question): readonly Decision[] {
  return authoringOf(question.type).decisions(question);
}

/** The words a quiz of these questions needs, by type. */
export function stringsFor(
  questions: readonly { readonly type: QuestionType }[],
  locale: Locale,
): Partial<Record<QuestionType, Strings>> {
  const types = new Set(questions.map((question) => question.type));
  return Object.fromEntries([...types].map((type) => [type, typeAuthoring[type].strings[locale]]));
}
