import type { Locale } from "@/i18n/locales";
import type { Choice } from "./choices";
import { type BlindReader, blindReaders, type Reading } from "./readers";

/** A choice whose words tell the answer, and by which words. */
export interface Telling<C extends Choice> {
  readonly choice: C;
  /** By how much its right option sounds better than the best of the others. */
  readonly lead: number;
  /** Pieces that only the right option has and that right options have elsewhere, the loudest first. */
  readonly speakFor: readonly string[];
  /** Pieces that only wrong options have and that wrong options have elsewhere, the loudest first. */
  readonly speakAgainst: readonly string[];
}

/** So many pieces are named: an author changes a word or two. */
const named = 3;

function tellingOf<C extends Choice>({ choice, lead, options }: Reading<C>, reader: BlindReader) {
  const right = options[choice.right] ?? [];
  const wrong = options.filter((_, place) => place !== choice.right).flat();
  const has = (pieces: typeof right, piece: string) => pieces.some((one) => one.piece === piece);
  const shown = (piece: string) => (reader.name === "letters" ? `${piece}…` : piece);
  const loudest = (pieces: typeof right) => [
    ...new Set(
      [...pieces]
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .map(({ piece }) => shown(piece)),
    ),
  ];
  return {
    choice,
    lead,
    speakFor: loudest(right.filter(({ piece, weight }) => weight > 0 && !has(wrong, piece))).slice(
      0,
      named,
    ),
    speakAgainst: loudest(
      wrong.filter(({ piece, weight }) => weight < 0 && !has(right, piece)),
    ).slice(0, named),
  };
}

/** The choices that a reader read rightly, those whose words give most away first. */
export function tellingChoices<C extends Choice>(
  readings: readonly Reading<C>[],
  reader: BlindReader,
): Telling<C>[] {
  return readings
    .filter(({ picked, lead }) => picked > 0 && lead > 0)
    .map((reading) => tellingOf(reading, reader))
    .sort((a, b) => b.lead - a.lead);
}

/** A word with the number of right and of wrong options that use it. */
export interface WordUse {
  readonly word: string;
  readonly inRight: number;
  readonly inWrong: number;
}

/** The words that options use, those first that stand most on one side. Where both sides are equal, nothing is told. */
export function wordUses(choices: readonly Choice[], locale: Locale): WordUse[] {
  const uses = new Map<string, WordUse>();
  const words = blindReaders.find(({ name }) => name === "words");
  for (const { options, right } of choices) {
    options.forEach((option, place) => {
      for (const word of new Set(words?.piecesOf(option, locale))) {
        const { inRight, inWrong } = uses.get(word) ?? { inRight: 0, inWrong: 0 };
        const more = place === right ? [1, 0] : [0, 1];
        uses.set(word, {
          word,
          inRight: inRight + (more[0] ?? 0),
          inWrong: inWrong + (more[1] ?? 0),
        });
      }
    });
  }
  // There are more wrong options than right ones: they are compared by what share of them uses the word.
  const wrongToRight =
    choices.reduce((sum, { options }) => sum + options.length - 1, 0) / Math.max(1, choices.length);
  const side = ({ inRight, inWrong }: WordUse) => Math.abs(inRight * wrongToRight - inWrong);
  return [...uses.values()].sort((a, b) => side(b) - side(a));
}
