import type { AnswerProps, OpenProps, PaperProps, TypeViews } from "./contract";
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

interface StillProps extends OpenProps<Question> {
  /** The word that opens the key of a question whose answers do not open by themselves. */
  readonly answer: string;
}

/** Any question as it stands on the page before its script has come, or without any. */
export function OpenForm({ answer, ...props }: StillProps) {
  const { Open, Paper, PaperKey: Key } = viewsOf(props.question);
  if (Open) return <Open {...props} />;
  return (
    <>
      <Paper {...props} />
      <div className="open-answers">
        <details>
          <summary>{answer}</summary>
          <Key {...props} />
        </details>
      </div>
    </>
  );
}
