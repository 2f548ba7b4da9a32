import type { OptionsQuestion } from "../options";

/** Several options, exactly one of them safe. */
export interface SingleChoiceQuestion extends OptionsQuestion {
  readonly type: "single";
}
