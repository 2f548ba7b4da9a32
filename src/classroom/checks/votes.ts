/** Hands up: a class votes on a question, talks in pairs, votes again. Only numbers are counted, and only on the screen. */

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

/**
 * Whether more hands were counted than the class has pupils; null means the teacher did not say how many.
 * Where several options fit, a pupil raises a hand for each, so that only one option alone can have too many.
 */
export function tooMany(votes: Votes, pupils: number | null, several = false): boolean {
  if (pupils === null) return false;
  return several ? votes.some((count) => count > pupils) : votesTogether(votes) > pupils;
}

/** How long the bars of both votes are, in per cent of the longest; all 0 where nobody voted. */
export function barLengths(rounds: readonly Votes[]): number[][] {
  const longest = Math.max(0, ...rounds.flat());
  return rounds.map((votes) =>
    votes.map((count) => (longest === 0 ? 0 : Math.round((100 * count) / longest))),
  );
}
