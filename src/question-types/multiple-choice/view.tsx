import { shuffle } from "@/base/random";
import type { AnswerProps, TypeViews } from "../contract";
import { OptionPaper, OptionPaperKey } from "../option-paper";
import { OptionRows } from "../option-rows";
import type { ManyChoices, MultipleChoiceQuestion } from "./question";

function Answer(props: AnswerProps<MultipleChoiceQuestion, ManyChoices>) {
  const { question, answer, onAnswer, seed, ...rest } = props;
  const toggle = (id: string) =>
    onAnswer({
      chosen: question.options
        .map((option) => option.id)
        .filter((other) => (other === id) !== answer.chosen.includes(other)),
    });
  return (
    <OptionRows
      {...rest}
      kind="checkbox"
      name={question.id}
      options={shuffle(question.options, seed)}
      chosen={answer.chosen}
      onToggle={toggle}
    />
  );
}

/** Screens of multiple choice. */
export const multipleChoiceViews: TypeViews<MultipleChoiceQuestion, ManyChoices> = {
  Answer,
  Paper: OptionPaper,
  PaperKey: OptionPaperKey,
};
