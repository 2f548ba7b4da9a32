import type { OptionsQuestion } from "../options";

/** Several options, one or more of them belong to the safe answer: "tick everything that …". */
export interface MultipleChoiceQuestion extends OptionsQuestion {
  readonly type: "multiple";
}
