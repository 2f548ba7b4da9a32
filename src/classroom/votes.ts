/** Hands up: a class votes on a question, talks in pairs, votes again. Only numbers are kept, and only on the screen. */

/** Votes for the options of a question, in the order shown. */
export type Votes = readonly number[];

/** The most hands a class can raise for one option. */
export const mostHands = 99;

/** What was typed as a count: null for what is none. */
export function readHands(typed: string): number | null {
  if (!/^\s*\d{1,2}\s*$/.test(typed)) return null;
  return Number(typed);
}

/** One hand more or less for an option, from 0 to 99. */
export function changeVotes(votes: Votes, option: number, by: number): Votes {
  return votes.map((count, index) =>
    index === option ? Math.min(mostHands, Math.max(0, count + by)) : count,
  );
}

export const votesTogether = (votes: Votes): number => votes.reduce((sum, count) => sum + count, 0);

/** Whether more hands were counted than the class has pupils; null means the teacher did not say how many. */
export const tooMany = (votes: Votes, pupils: number | null): boolean =>
  pupils !== null && votesTogether(votes) > pupils;

/** The share of each option in per cent, for bars side by side; all 0 where nobody voted. */
export function voteShares(votes: Votes): number[] {
  const sum = votesTogether(votes);
  return votes.map((count) => (sum === 0 ? 0 : (100 * count) / sum));
}
