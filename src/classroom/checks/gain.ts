import { type Count, shareOf, takingPart, together } from "./tally";

/** Below this many answers a class mean says nothing. */
export const fewest = 10;

/** What a class learned between two checks. */
export type Gain =
  | { readonly kind: "too-few" }
  /** Nothing was left to gain: everybody answered safely before. */
  | { readonly kind: "full-before"; readonly after: number }
  | {
      readonly kind: "gain";
      readonly before: number;
      readonly after: number;
      readonly gain: number;
    };

/**
 * The class's normalised gain from its means: (post − pre) / (100 − pre), at most 1; below 0 where it
 * went down.
 *
 * Source: R. R. Hake, "Interactive-engagement versus traditional methods: A six-thousand-student survey
 * of mechanics test data for introductory physics courses", American Journal of Physics 66 (1998) 64–74.
 *
 * @param before counts of form A, question by question
 * @param after counts of form B
 */
export function classGain(before: readonly Count[], after: readonly Count[]): Gain {
  const pre = shareOf(together(before));
  const post = shareOf(together(after));
  if (pre === null || post === null || Math.min(takingPart(before), takingPart(after)) < fewest) {
    return { kind: "too-few" };
  }
  if (pre === 100) return { kind: "full-before", after: post };
  return { kind: "gain", before: pre, after: post, gain: (post - pre) / (100 - pre) };
}
