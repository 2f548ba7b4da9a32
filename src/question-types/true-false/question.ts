import type { OptionsQuestion } from "../options";

/** A sentence that is true or false: two options, always in this order. */
export interface TrueFalseQuestion extends OptionsQuestion {
  readonly type: "true-false";
}
