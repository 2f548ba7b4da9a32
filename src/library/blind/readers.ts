import type { Locale } from "@/i18n/locales";
import { small, wordsOf } from "@/language/words";
import type { Choice } from "./choices";

/*
 * A blind reader has read no lesson and does not even read the question. It knows only which words the right options
 * of other lessons use, and which the wrong ones, and takes the option that sounds most like a right one.
 */

/** One way to read an option: the pieces that are remembered of it. */
export interface BlindReader {
  readonly name: "words" | "pairs" | "letters";
  /** For the tables. */
  readonly title: string;
  readonly piecesOf: (option: string, locale: Locale) => readonly string[];
}

const smallWords = (option: string, locale: Locale) =>
  wordsOf(option).map((word) => small(word, locale));

/** Whole words; words with what stands beside them; and the beginnings of words, which see through endings. */
export const blindReaders: readonly BlindReader[] = [
  { name: "words", title: "words", piecesOf: smallWords },
  {
    name: "pairs",
    title: "words and pairs",
    piecesOf(option, locale) {
      const words = smallWords(option, locale);
      const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
      return [...words, ...pairs];
    },
  },
  {
    name: "letters",
    title: "four letters",
    piecesOf: (option, locale) =>
      smallWords(option, locale).map((word) => [...word].slice(0, 4).join("")),
  },
];

/** A piece and how much it speaks for an option being right (above 0) or wrong (below). */
export interface Weighed {
  readonly piece: string;
  readonly weight: number;
}

/** A choice as a reader read it. */
export interface Reading<C extends Choice> {
  readonly choice: C;
  /** 1: it took the right option; 1/n: the right one among n that sound the same to it; 0: another. */
  readonly picked: number;
  /** By how much the right option sounds better than the best of the others: the more, the more its words give away. */
  readonly lead: number;
  /** How the pieces of each option speak. */
  readonly options: readonly (readonly Weighed[])[];
}

/** A choice whose options are cut into pieces; each piece counts once in an option. */
interface Cut<C extends Choice> {
  readonly choice: C;
  readonly options: readonly ReadonlySet<string>[];
}

/**
 * So much is every piece taken to have spoken for and against before it was met: a piece met once decides much, one
 * never met nothing. From a tenth to a half the readers read the first edition about as well.
 */
const doubt = 0.25;

/**
 * How the pieces speak, learnt from choices whose answers are known. Options are compared within their choice: a piece
 * that only the right option has won, one that only a wrong option has lost, and what both have says nothing. So a word
 * that a story gives to all its options is no word of right options. A choice counts the same however many wrong
 * options it has.
 */
function learn(known: readonly Cut<Choice>[]): (piece: string) => number {
  const won = new Map<string, number>();
  const lost = new Map<string, number>();
  const count = (counts: Map<string, number>, piece: string, by: number) =>
    counts.set(piece, (counts.get(piece) ?? 0) + by);
  for (const { choice, options } of known) {
    const right = options[choice.right] ?? new Set<string>();
    const others = options.filter((_, place) => place !== choice.right);
    for (const other of others) {
      for (const piece of right) if (!other.has(piece)) count(won, piece, 1 / others.length);
      for (const piece of other) if (!right.has(piece)) count(lost, piece, 1 / others.length);
    }
  }
  return (piece) => Math.log(((won.get(piece) ?? 0) + doubt) / ((lost.get(piece) ?? 0) + doubt));
}

/** Sums of fractions differ in their last digits: options closer than this sound the same. */
const same = 1e-9;

function readOne<C extends Choice>(
  { choice, options }: Cut<C>,
  weightOf: (piece: string) => number,
): Reading<C> {
  const weighed = options.map((pieces) =>
    [...pieces].map((piece): Weighed => ({ piece, weight: weightOf(piece) })),
  );
  // The mean, not the sum: a long option is no righter than a short one for being long.
  const sounds = weighed.map(
    (pieces) => pieces.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, pieces.length),
  );
  const best = Math.max(...sounds);
  const taken = sounds.flatMap((sound, place) => (sound > best - same ? [place] : []));
  const others = sounds.filter((_, place) => place !== choice.right);
  return {
    choice,
    picked: taken.includes(choice.right) ? 1 / taken.length : 0,
    lead: (sounds[choice.right] ?? 0) - Math.max(...others),
    options: weighed,
  };
}

/**
 * Reads every choice. What a reader knows of it comes from all choices but those of its own lesson or folder of the
 * bank, where the same story may be told twice.
 */
export function readBlindly<C extends Choice>(
  choices: readonly C[],
  reader: BlindReader,
  locale: Locale,
): Reading<C>[] {
  const cut = choices.map(
    (choice): Cut<C> => ({
      choice,
      options: choice.options.map((option) => new Set(reader.piecesOf(option, locale))),
    }),
  );
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const weightOf = learn(cut.filter(({ choice }) => choice.group !== group));
    return cut.filter(({ choice }) => choice.group === group).map((one) => readOne(one, weightOf));
  });
}

/** The share of choices in which the right option was picked, from 0 to 1; 0 where nothing is asked. */
export function shareOf(readings: readonly Pick<Reading<Choice>, "picked">[]): number {
  const picked = readings.reduce((sum, one) => sum + one.picked, 0);
  return readings.length === 0 ? 0 : picked / readings.length;
}
