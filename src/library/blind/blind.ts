import type { Locale } from "@/i18n/locales";
import type { Library } from "../library";
import type { BankDoor } from "../rules";
import { choicesAt, type PlacedChoice, statementsAt } from "./choices";
import { type Hedge, hedgesAt } from "./hedges";
import { type BlindReader, blindReaders, type Reading, readBlindly, shareOf } from "./readers";
import { type StockClause, stockClausesAt } from "./stock-clauses";

/*
 * The blind reader: how often somebody who knows no lesson, only which words right options use elsewhere, picks the
 * right option. Where it does so nearly always, a quiz measures nothing (content standard, section 2).
 */

/** The highest of the three readers may pick the right option in this share of a door's choices. */
export const mostPicked: Readonly<Record<BankDoor, number>> = {
  child: 0.7,
  teen: 0.6,
  family: 0.6,
};

/** The share of a door's statements that are true: whoever always says the same is right half the time. */
export const trueShare = { least: 0.4, most: 0.6 } as const;

/** Whether true and false keep the balance; where nothing is stated, they do. */
export function isBalanced({ all, true: yes }: BlindReport["statements"]): boolean {
  return all === 0 || (yes >= all * trueShare.least && yes <= all * trueShare.most);
}

/** What was found at a door in a language. */
export interface BlindReport {
  readonly door: BankDoor;
  readonly locale: Locale;
  /** How many choices there are. */
  readonly choices: number;
  /** The share each reader picked rightly, from 0 to 1, in the order of the readers. */
  readonly shares: readonly number[];
  /** The highest of them, which counts. */
  readonly highest: number;
  /** Whose it is, and how it read. */
  readonly strongest: BlindReader;
  readonly readings: readonly Reading<PlacedChoice>[];
  readonly statements: { readonly all: number; readonly true: number };
  readonly hedges: readonly Hedge[];
  readonly stock: readonly StockClause[];
}

/** Reads a door in a language with every reader, and looks for what else gives answers away. */
export function blindReport(library: Library, door: BankDoor, locale: Locale): BlindReport {
  const choices = choicesAt(library, door, locale);
  const read = blindReaders.map((reader) => {
    const readings = readBlindly(choices, reader, locale);
    return { reader, readings, share: shareOf(readings) };
  });
  const [first, ...others] = read;
  if (!first) throw new Error("There is no blind reader.");
  const strongest = others.reduce((best, one) => (one.share > best.share ? one : best), first);
  return {
    door,
    locale,
    choices: choices.length,
    shares: read.map(({ share }) => share),
    highest: strongest.share,
    strongest: strongest.reader,
    readings: strongest.readings,
    statements: statementsAt(library, door, locale),
    hedges: hedgesAt(library, door, locale),
    stock: stockClausesAt(library, door, locale),
  };
}
