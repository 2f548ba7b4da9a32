import { shuffle } from "@/base/random";
import type { Decision } from "../contract";
import type { MatchingQuestion } from "./question";

/** Thing by thing: what belongs to it? The matches stand in one order for all things. */
export function matchingDecisions({ id, pairs }: MatchingQuestion): readonly Decision[] {
  const matches = shuffle(pairs, id);
  return pairs.map(({ id: row, thing, picture, feedback }) => ({
    told: { heading: thing, picture, text: [] },
    after: [],
    ground: null,
    kind: "one",
    options: matches.map(({ id: other, match }) => ({
      text: match,
      safe: other === row,
      // Why is written for the pair that belongs together, and for no other.
      feedback: other === row ? feedback : "",
    })),
  }));
}
