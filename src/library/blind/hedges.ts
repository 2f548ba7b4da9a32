import type { Locale } from "@/i18n/locales";
import { small, wordsOf } from "@/language/words";
import { offersOf } from "@/question-types/authoring";
import type { QuestionType } from "@/question-types/rules";
import type { Library } from "../library";
import type { BankDoor } from "../rules";
import { askedAt } from "./choices";
import { hedgingWords } from "./hedging-words";

/** A hedging word where none may stand. */
export interface Hedge {
  readonly file: string;
  readonly question: string;
  /** The place of the option among all of its question, from 0. */
  readonly place: number;
  readonly option: string;
  /** The word, in small letters. */
  readonly word: string;
  /** The movement it is joined to, in a right option; null in a wrong one, where it may not stand at all. */
  readonly movement: string | null;
}

/** So many words lie between a hedge and the movement it belongs to at the most: “I go back with her slowly”. */
const between = 3;

interface Found {
  readonly word: string;
  readonly at: number;
  readonly length: number;
}

/** Where a phrase stands among words. */
function placesOf(phrase: string, words: readonly string[]): Found[] {
  const parts = phrase.split(" ");
  return words.flatMap((_, at) =>
    parts.every((part, index) => words[at + index] === part)
      ? [{ word: phrase, at, length: parts.length }]
      : [],
  );
}

const within = (inner: Found, outer: Found) =>
  inner.at >= outer.at && inner.at + inner.length <= outer.at + outer.length;

/** The hedging words of some words, but for those in a phrase where they make nothing small. */
function hedgesAmong(words: readonly string[], locale: Locale): Found[] {
  const { hedges, plain } = hedgingWords[locale];
  const innocent = plain.flatMap((phrase) => placesOf(phrase, words));
  return hedges
    .flatMap((phrase) => placesOf(phrase, words))
    .filter((found) => !innocent.some((phrase) => within(found, phrase)))
    .sort((a, b) => a.at - b.at);
}

/** The clauses of an option: a hedge belongs to the movement of its own clause. */
const clausesOf = (option: string, locale: Locale) =>
  option
    .split(/[.,;:!?…«»“”()]|\s[–—]\s/u)
    .map((clause) => wordsOf(clause).map((word) => small(word, locale)))
    .filter(({ length }) => length > 0);

/** The hedging words of a wrong option, in their order. */
export function hedgesInWrong(option: string, locale: Locale): string[] {
  return clausesOf(option, locale).flatMap((words) =>
    hedgesAmong(words, locale).map(({ word }) => word),
  );
}

/** The movement that a hedge of a clause belongs to: in the words after it, or before it and not joined on. */
function movementOf(words: readonly string[], { at, length }: Found, locale: Locale) {
  const { movement, noMovement, joins } = hedgingWords[locale];
  const end = at + length;
  const join = words.slice(0, at).findLastIndex((word) => joins.includes(word));
  const from = Math.max(join + 1, at - between - 1);
  const near = words.findIndex(
    (word, place) =>
      place >= from &&
      (place < at || place >= end) &&
      place <= end + between &&
      movement.test(word) &&
      !noMovement.test(words.slice(0, place + 1).join(" ")),
  );
  return near < 0 ? null : (words[near] ?? null);
}

/** The hedging words of a right option that are joined to a movement, each with it. */
export function hedgesInRight(
  option: string,
  locale: Locale,
): { readonly word: string; readonly movement: string }[] {
  return clausesOf(option, locale).flatMap((words) =>
    hedgesAmong(words, locale).flatMap((found) => {
      const movement = movementOf(words, found, locale);
      return movement === null ? [] : [{ word: found.word, movement }];
    }),
  );
}

/** The types whose options say what somebody does. */
const actions: readonly QuestionType[] = ["single", "multiple", "scenario"];

/** Every hedging word that stands where none may, in the options of a door. */
export function hedgesAt(library: Library, door: BankDoor, locale: Locale): Hedge[] {
  return askedAt(library, door, locale)
    .filter(({ question }) => actions.includes(question.type))
    .flatMap(({ file, question }) =>
      offersOf(question)
        .flat()
        .flatMap(({ text: option, safe }, place): Hedge[] => {
          const where = { file, question: question.id, place, option };
          return safe
            ? hedgesInRight(option, locale).map((found) => ({ ...where, ...found }))
            : hedgesInWrong(option, locale).map((word) => ({ ...where, word, movement: null }));
        }),
    );
}
