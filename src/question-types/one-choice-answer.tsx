import type { AnswerProps } from "./contract";
import { OptionRows } from "./option-rows";
import type { OneChoice, Option, OptionsQuestion } from "./options";

type Props = AnswerProps<OptionsQuestion, OneChoice> & { readonly ordered: readonly Option[] };

/** The form of the types in which one option is chosen; the type says in which order they stand. */
export function OneChoiceAnswer({ question, answer, onAnswer, ordered, ...rest }: Props) {
  return (
    <OptionRows
      {...rest}
      kind="radio"
      name={question.id}
      options={ordered}
      chosen={answer.chosen === null ? [] : [answer.chosen]}
      onToggle={(chosen) => onAnswer({ chosen })}
    />
  );
}
