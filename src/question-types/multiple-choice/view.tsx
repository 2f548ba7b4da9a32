import type { AnswerProps, TypeViews } from "../contract";
import { OpenMany, OptionPaper, OptionPaperKey } from "../option-paper";
import { OptionRows } from "../option-rows";
import { type ManyChoices, mixedOptions, toggled } from "../options";
import type { MultipleChoiceQuestion } from "./question";

function Answer(props: AnswerProps<MultipleChoiceQuestion, ManyChoices>) {
  const { question, answer, onAnswer, seed, ...rest } = props;
  return (
    <OptionRows
      {...rest}
      kind="checkbox"
      name={question.id}
      options={mixedOptions(question, seed)}
      chosen={answer.chosen}
      onToggle={(id) => onAnswer(toggled(question, answer, id))}
    />
  );
}

/** Screens of multiple choice. */
export const multipleChoiceViews: TypeViews<MultipleChoiceQuestion, ManyChoices> = {
  Answer,
  Paper: OptionPaper,
  PaperKey: OptionPaperKey,
  Open: OpenMany,
};
