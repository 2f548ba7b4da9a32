import type { AnswerProps, TypeViews } from "../contract";
import { OneChoiceAnswer } from "../one-choice-answer";
import { OpenInPlace, OptionPaper, OptionPaperKey } from "../option-paper";
import type { OneChoice } from "../options";
import type { TrueFalseQuestion } from "./question";

/** "True" always stands first: a fixed place is easier to find than a shuffled one. */
function Answer(props: AnswerProps<TrueFalseQuestion, OneChoice>) {
  return <OneChoiceAnswer {...props} ordered={props.question.options} />;
}

/** Screens of true/false. */
export const trueFalseViews: TypeViews<TrueFalseQuestion, OneChoice> = {
  Answer,
  Paper: OptionPaper,
  PaperKey: OptionPaperKey,
  Open: OpenInPlace,
};
