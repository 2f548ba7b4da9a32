/** What a class answered, added up. Nothing here names a child. */

/** For one question: how many answered it, and how many of them safely. */
export interface Count {
  readonly answered: number;
  readonly safe: number;
}

/** What came in for a check. */
export type Entry =
  /** A phone's result, or a sheet of paper the teacher copied. */
  | { readonly kind: "pupil"; readonly number: number; readonly safe: readonly boolean[] }
  /** Hands counted for one question. */
  | { readonly kind: "hands"; readonly question: number; readonly count: Count };

/** Adds up what came in, question by question. */
export function countAnswers(entries: readonly Entry[], questions: number): Count[] {
  const counts = Array.from({ length: questions }, () => ({ answered: 0, safe: 0 }));
  for (const entry of entries) {
    if (entry.kind === "hands") {
      const count = counts[entry.question];
      if (!count) continue;
      count.answered += entry.count.answered;
      count.safe += entry.count.safe;
    } else {
      entry.safe.slice(0, questions).forEach((safe, index) => {
        const count = counts[index] as { answered: number; safe: number };
        count.answered += 1;
        if (safe) count.safe += 1;
      });
    }
  }
  return counts;
}

/** Several counts as one. */
export const together = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { answered, safe }) => ({ answered: sum.answered + answered, safe: sum.safe + safe }),
    { answered: 0, safe: 0 },
  );

/** The share of safe answers in per cent; null where nobody answered. */
export const shareOf = ({ answered, safe }: Count): number | null =>
  answered === 0 ? null : (100 * safe) / answered;

/** How many took part: the most that answered one question. */
export const takingPart = (counts: readonly Count[]): number =>
  counts.reduce((most, { answered }) => Math.max(most, answered), 0);
