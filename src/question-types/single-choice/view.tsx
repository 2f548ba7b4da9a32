import { shuffle } from "@/base/random";
import type { AnswerProps, TypeViews } from "../contract";
import { OneChoiceAnswer } from "../one-choice-answer";
import { OptionPaper, OptionPaperKey } from "../option-paper";
import type { OneChoice } from "../options";
import type { SingleChoiceQuestion } from "./question";

function Answer(props: AnswerProps<SingleChoiceQuestion, OneChoice>) {
  return <OneChoiceAnswer {...props} ordered={shuffle(props.question.options, props.seed)} />;
}

/** Screens of single choice. */
export const singleChoiceViews: TypeViews<SingleChoiceQuestion, OneChoice> = {
  Answer,
  Paper: OptionPaper,
  PaperKey: OptionPaperKey,
};
