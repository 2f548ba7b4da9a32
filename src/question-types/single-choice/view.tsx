import type { AnswerProps, TypeViews } from "../contract";
import { OneChoiceAnswer } from "../one-choice-answer";
import { OpenOne, OptionPaper, OptionPaperKey } from "../option-paper";
import { mixedOptions, type OneChoice } from "../options";
import type { SingleChoiceQuestion } from "./question";

function Answer(props: AnswerProps<SingleChoiceQuestion, OneChoice>) {
  return <OneChoiceAnswer {...props} ordered={mixedOptions(props.question, props.seed)} />;
}

/** Screens of single choice. */
export const singleChoiceViews: TypeViews<SingleChoiceQuestion, OneChoice> = {
  Answer,
  Paper: OptionPaper,
  PaperKey: OptionPaperKey,
  Open: OpenOne,
};
