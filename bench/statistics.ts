/** The middle of some numbers and how far they go. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Measures some numbers; undefined when there is none. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? most;
  const lower = sorted[Math.floor(sorted.length / 2) - 1] ?? least;
  return { median: sorted.length % 2 ? upper : (lower + upper) / 2, least, most };
}

/**
 * The order of subjects in a run, counted from 0: each run begins with the next one, so that a machine that grows
 * slower slows all of them alike.
 */
export function rotated<T>(subjects: readonly T[], run: number): T[] {
  const start = run % subjects.length;
  return [...subjects.slice(start), ...subjects.slice(0, start)];
}
