/** @typedef {{ median: number, least: number, most: number }} Spread */

/**
 * The middle of some numbers and how far they go.
 * @param {readonly number[]} numbers
 * @returns {Spread | undefined} undefined when there is none
 */
export function spreadOf(numbers) {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1) };
}

/**
 * The order of subjects in a run: each run begins with the next one, so that a machine that grows slower
 * slows all of them alike.
 * @template T
 * @param {readonly T[]} subjects
 * @param {number} run from 0
 * @returns {T[]}
 */
export function rotated(subjects, run) {
  const start = run % subjects.length;
  return [...subjects.slice(start), ...subjects.slice(0, start)];
}
