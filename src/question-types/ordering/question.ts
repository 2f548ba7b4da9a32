import type { QuestionFacts } from "../contract";

/** One step of what is put in order. */
export interface Step {
  /** "a", "b", … in the author's order, which is the right one; the order on screen is another. */
  readonly id: string;
  readonly text: string;
  /** Why it comes at its place. */
  readonly feedback: string;
}

/** Three to six steps to put in order: "what comes first?" */
export interface OrderingQuestion extends QuestionFacts {
  readonly type: "ordering";
  /** In the right order. */
  readonly steps: readonly Step[];
}

/** The ids of the steps as the learner put them; null while nothing was moved. */
export interface StepOrder {
  readonly order: readonly string[] | null;
}
