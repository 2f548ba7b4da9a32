import type { Decision } from "./contract";
import type { OptionsQuestion } from "./options";

/** A question with options, as a class answers it: in the author's order, which is the order on paper. */
export const optionDecision =
  (kind: "one" | "several") =>
  ({ options }: OptionsQuestion): readonly Decision[] => [
    {
      told: null,
      after: [],
      ground: null,
      kind,
      options: options.map(({ text, safe, feedback }) => ({ text, safe, feedback })),
    },
  ];
