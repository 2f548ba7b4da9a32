import type { AnswerProps, PaperProps, TypeViews } from "./contract";
import { matchingViews } from "./matching/view";
import { multipleChoiceViews } from "./multiple-choice/view";
import { orderingViews } from "./ordering/view";
import { pictureViews } from "./picture/view";
import type { Answer, AnswerOf, Question, QuestionOf, QuestionType } from "./rules";
import { scenarioViews } from "./scenario/view";
import { singleChoiceViews } from "./single-choice/view";
import { trueFalseViews } from "./true-false/view";

/** The third list: each type's screens. */
export const typeViews: { readonly [T in QuestionType]: TypeViews<QuestionOf<T>, AnswerOf<T>> } = {
  single: singleChoiceViews,
  multiple: multipleChoiceViews,
  "true-false": trueFalseViews,
  matching: matchingViews,
  ordering: orderingViews,
  scenario: scenarioViews,
  picture: pictureViews,
};

const viewsOf = (question: Question) => typeViews[question.type] as TypeViews<Question, Answer>;

/** The answer form of any question. */
export function AnswerForm(props: AnswerProps<Question, Answer>) {
  const { Answer: Form } = viewsOf(props.question);
  return <Form {...props} />;
}

/** Any question as on paper. */
export function PaperForm(props: PaperProps<Question>) {
  const { Paper } = viewsOf(props.question);
  return <Paper {...props} />;
}

/** The key of any question as on paper. */
export function PaperKey(props: PaperProps<Question>) {
  const { PaperKey: Key } = viewsOf(props.question);
  return <Key {...props} />;
}
