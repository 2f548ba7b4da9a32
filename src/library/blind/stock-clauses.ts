import type { Locale } from "@/i18n/locales";
import { sentencesOf, small, wordsOf } from "@/language/words";
import { decisionsOf } from "@/question-types/authoring";
import type { Question } from "@/question-types/rules";
import { readers } from "../algorithm";
import type { Library } from "../library";
import type { BankDoor } from "../rules";
import { askedAt, readTogether } from "./choices";

/** So many equal words in a row are a clause taken from stock. */
const fewestWords = 5;
/** So often may one be used at a door. */
export const mostUses = 6;

/** A clause that is used too often at a door. */
export interface StockClause {
  /** Its words in small letters, with a space between. */
  readonly words: string;
  readonly uses: number;
  /** The messages and questions that use it. */
  readonly places: readonly Place[];
}

/** A message or question. */
interface Place {
  readonly file: string;
  readonly id: string;
}

/** A text of a door, with its place. */
interface Text {
  readonly place: Place;
  readonly text: string;
}

/** All a question says, each text once: a story and a matching say some of it in several of their decisions. */
function saidBy(question: Question): string[] {
  const decided = decisionsOf(question).flatMap(({ told, options }) => [
    ...(told ? [told.heading, ...told.text] : []),
    ...options.flatMap(({ text, feedback }) => [text, feedback]),
  ]);
  return [...new Set([question.prompt, ...decided])];
}

/** What a door's readers read: messages, questions, options and what is said to them. */
function textsAt(library: Library, door: BankDoor, locale: Locale): Text[] {
  const messages = library.lessons
    .filter(({ facts }) => readTogether[door].includes(facts.door))
    .flatMap(({ id: lesson, texts }) =>
      texts[locale].messages.flatMap(({ id, heading, ownText }) => {
        const place = { file: `content/lessons/${lesson}/${locale}.md`, id };
        return [heading, ownText].map((text) => ({ place, text }));
      }),
    );
  const questions = askedAt(library, door, locale).flatMap(({ file, question }) => {
    const place = { file, id: question.id };
    return saidBy(question).map((text) => ({ place, text }));
  });
  return [...messages, ...questions];
}

/** What a question of several right answers tells its reader to do: an instruction, which is the same each time. */
const instructions: Readonly<Record<Locale, readonly string[]>> = {
  az: ["Düzgün cavabların hamısını seç"],
  en: ["Choose all the right answers"],
  ru: ["Выбери все правильные ответы", "Выберите все правильные ответы"],
};

/**
 * What is said in the same words on purpose, the longest first, as one may stand in another: the canonical sentences,
 * the numbers to call, the instructions.
 */
function onPurpose(library: Library, locale: Locale): string[] {
  const sentences = readers.flatMap((reader) => {
    const { a, b, lines } = library.algorithm[locale][reader];
    return [a.situation, ...a.rules, b.situation, ...b.rules, ...Object.values(lines)];
  });
  const numbers = library.contacts.map(({ number }) => number);
  return [...new Set([...sentences, ...numbers, ...instructions[locale]])].sort(
    (a, b) => b.length - a.length,
  );
}

/** A stretch of words, and which of them are counted already. */
interface Stretch {
  readonly place: Place;
  readonly words: readonly string[];
  readonly counted: boolean[];
}

/** The uses of every run of so many words that no counted word stands in. */
function runsOf(stretches: readonly Stretch[], length: number) {
  const runs = new Map<string, { readonly stretch: Stretch; readonly at: number }[]>();
  for (const stretch of stretches) {
    for (let at = 0; at + length <= stretch.words.length; at++) {
      if (stretch.counted.slice(at, at + length).includes(true)) continue;
      const run = stretch.words.slice(at, at + length).join(" ");
      const uses = runs.get(run) ?? [];
      runs.set(run, uses);
      uses.push({ stretch, at });
    }
  }
  return runs;
}

/**
 * The clauses of these texts that are used more than six times. The longest are taken first, and their words are not
 * counted again as parts of a shorter one.
 */
function stockOf(stretches: readonly Stretch[]): StockClause[] {
  const found: StockClause[] = [];
  let length = fewestWords;
  while ([...runsOf(stretches, length).values()].some((uses) => uses.length > mostUses)) length++;
  for (length--; length >= fewestWords; length--) {
    const runs = [...runsOf(stretches, length)].sort(([, a], [, b]) => b.length - a.length);
    for (const [words, all] of runs) {
      const uses = all.filter(
        ({ stretch, at }) => !stretch.counted.slice(at, at + length).includes(true),
      );
      if (uses.length <= mostUses) continue;
      for (const { stretch, at } of uses) stretch.counted.fill(true, at, at + length);
      const places = [...new Set(uses.map(({ stretch }) => stretch.place))];
      found.push({ words, uses: uses.length, places });
    }
  }
  return found.sort((a, b) => b.uses - a.uses);
}

/** Stands where something said on purpose stood: what is before it and after it is not in a row. No text holds it. */
const gap = "\u0000";

/** The clauses that a door's readers meet more than six times in a language, the most used first. */
export function stockClausesAt(library: Library, door: BankDoor, locale: Locale): StockClause[] {
  const spared = onPurpose(library, locale);
  const stretches = textsAt(library, door, locale).flatMap(({ place, text }) =>
    spared
      .reduce((left, words) => left.replaceAll(words, gap), text)
      .split(gap)
      .flatMap(sentencesOf)
      .map((sentence): Stretch => {
        const words = wordsOf(sentence).map((word) => small(word, locale));
        return { place, words, counted: words.map(() => false) };
      }),
  );
  return stockOf(stretches);
}
