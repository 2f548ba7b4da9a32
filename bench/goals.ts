import type { Summary } from "./measures";
import type { Peers } from "./peers";
import type { SubjectId } from "./sample";
import { formatNumber } from "./table";

/** What we want to reach. */
export interface Goal {
  readonly holds: boolean;
  /** A sentence with what was measured. */
  readonly text: string;
}

/** Two pages of the lightest peer that has a real quiz with its lesson, in bytes. */
const lightestPeer = (peers: Peers) =>
  Math.min(...peers.peers.map(({ lessonBytes, quizBytes }) => lessonBytes + quizBytes));

/** How many floors the quickest peer needs until the first answer. */
const quickestPeer = (peers: Peers) =>
  Math.min(...peers.peers.map(({ answered }) => answered / peers.floor.answered));

/** What we want to reach, each with what was measured. */
export function checkGoals(summary: Summary, peers: Peers): Goal[] {
  const middle = (measure: keyof Summary, subject: SubjectId) => {
    const spread = summary[measure][subject];
    if (!spread) throw new Error(`There is no ${measure} of ${subject}.`);
    return spread.median;
  };
  const ratio = (measure: keyof Summary, one: SubjectId, other: SubjectId) =>
    middle(measure, one) / middle(measure, other);
  const readable = ratio("readable", "ours", "floor");
  const answered = ratio("answered", "ours", "floor");
  const underPlain = ratio("bytes", "plain", "ours");
  const underPeer = lightestPeer(peers) / middle("bytes", "ours");
  const quickest = quickestPeer(peers);
  const say = (number: number) => formatNumber(number, 2);
  return [
    {
      holds: readable <= 1.15,
      text: `The lesson can be read after ${say(readable)} times the floor; at most 1.15 wanted.`,
    },
    {
      holds: answered <= 1.35,
      text: `The first answer is acknowledged after ${say(answered)} times the floor; at most 1.35 wanted.`,
    },
    {
      holds: underPlain >= 4,
      text: `Lesson and quiz are ${say(underPlain)} times lighter than Next's plain export; at least 4 wanted.`,
    },
    {
      holds: underPeer >= 2,
      text: `Lesson and quiz are ${say(underPeer)} times lighter than those of the lightest peer; at least 2 wanted.`,
    },
    {
      holds: answered < quickest,
      text: `The first answer comes after ${say(answered)} times the floor; with the quickest peer after ${say(quickest)} times its own.`,
    },
  ];
}
