import type { Picture, QuestionFacts } from "../contract";

/** A thing and what belongs to it: one row of the author's table. */
export interface Pair {
  /** "a", "b", … in the author's order. */
  readonly id: string;
  /** The thing in words; the description of its picture where it has one. */
  readonly thing: string;
  readonly picture: Picture | null;
  /** What belongs to it. */
  readonly match: string;
  /** Why it does. */
  readonly feedback: string;
}

/** Two to five things, and what belongs to each of them. */
export interface MatchingQuestion extends QuestionFacts {
  readonly type: "matching";
  /** What the things are called together, and what belongs to them: the words of the table's head. */
  readonly heads: readonly [things: string, matches: string];
  readonly pairs: readonly Pair[];
}

/** For each thing, in the author's order, the id of the pair whose match was chosen; null before that. */
export interface Matches {
  readonly chosen: readonly (string | null)[];
}
