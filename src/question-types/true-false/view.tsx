import type { AnswerProps, PaperProps, TypeViews } from "../contract";
import { OneChoiceAnswer } from "../one-choice-answer";
import { OpenInPlace, OptionPaper, OptionPaperKey } from "../option-paper";
import type { OneChoice } from "../options";
import type { TrueFalseQuestion } from "./question";

/** "True" always stands first: a fixed place is easier to find than a shuffled one. */
function Answer(props: AnswerProps<TrueFalseQuestion, OneChoice>) {
  return <OneChoiceAnswer {...props} ordered={props.question.options} />;
}

/** On a worksheet too, "true" stands first in every variant. */
const inOrder = ({ seed: _, ...rest }: PaperProps<TrueFalseQuestion>) => rest;

/** Screens of true/false. */
export const trueFalseViews: TypeViews<TrueFalseQuestion, OneChoice> = {
  Answer,
  Paper: (props) => <OptionPaper {...inOrder(props)} />,
  PaperKey: (props) => <OptionPaperKey {...inOrder(props)} />,
  Open: OpenInPlace,
};
