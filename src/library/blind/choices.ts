import type { Door } from "@/base/doors";
import type { Locale } from "@/i18n/locales";
import { offersOf } from "@/question-types/authoring";
import type { Question, QuestionType } from "@/question-types/rules";
import type { Library } from "../library";
import type { BankDoor } from "../rules";

/**
 * Whose choices are read together. Teachers are asked too little to be read alone; they are adults as the family is,
 * and are read with it.
 */
export const readTogether: Readonly<Record<BankDoor, readonly Door[]>> = {
  child: ["child"],
  teen: ["teen"],
  family: ["family", "teacher"],
};

/** A choice of one: several options, of which exactly one is right. */
export interface Choice {
  /** What is left out together when one of it is read: a lesson (`k1`) or a folder of the bank (`bank/leave-it`). */
  readonly group: string;
  readonly options: readonly string[];
  /** The place of the right one among them, from 0. */
  readonly right: number;
}

/** A question as a door asks it, with the place where it is written. */
export interface Asked {
  readonly group: string;
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly question: Question;
}

/** A choice with the place where it is written. */
export interface PlacedChoice extends Choice {
  readonly file: string;
  /** The id of the question it belongs to. */
  readonly question: string;
  /** How many options of its question stand before its first one: a story has several choices. */
  readonly before: number;
}

/** Everything the door's readers are asked in a language: the lessons' questions, then the bank's. */
export function askedAt(library: Library, door: BankDoor, locale: Locale): Asked[] {
  const doors = readTogether[door];
  const ofLessons = library.lessons
    .filter(({ facts }) => doors.includes(facts.door))
    .flatMap(({ id: group, texts }) => {
      const file = `content/lessons/${group}/${locale}.md`;
      return texts[locale].questions.map((question) => ({ group, file, question }));
    });
  const ofBank = library.bank
    .filter((one) => doors.includes(one.door))
    .map((one) => ({
      group: `bank/${one.rule}`,
      file: `content/bank/${one.door}/${one.rule}/${locale}.md`,
      question: one.questions[locale],
    }));
  return [...ofLessons, ...ofBank];
}

/**
 * The types that offer one right thing among several. True and false offer two words that are the same in every
 * question: there is nothing to read in them, their shares are counted instead.
 */
const oneOfSeveral: readonly QuestionType[] = ["single", "scenario"];

/** Every choice of one at a door, the scenes of stories included. */
export function choicesAt(library: Library, door: BankDoor, locale: Locale): PlacedChoice[] {
  return askedAt(library, door, locale)
    .filter(({ question }) => oneOfSeveral.includes(question.type))
    .flatMap(({ group, file, question }) => {
      let before = 0;
      return offersOf(question).flatMap((offered): PlacedChoice[] => {
        const first = before;
        before += offered.length;
        if (offered.filter(({ safe }) => safe).length !== 1) return [];
        const options = offered.map(({ text }) => text);
        const right = offered.findIndex(({ safe }) => safe);
        return [{ group, file, question: question.id, before: first, options, right }];
      });
    });
}

/** How many statements a door's readers judge, and how many of them are true. */
export function statementsAt(library: Library, door: BankDoor, locale: Locale) {
  const statements = askedAt(library, door, locale)
    .filter(({ question }) => question.type === "true-false")
    .flatMap(({ question }) => offersOf(question));
  // The first of the two words is “true” in every language.
  return { all: statements.length, true: statements.filter(([yes]) => yes?.safe).length };
}

/** The line of the heading of a message or question, counted from 1; 1 where it does not stand. */
export function lineOfPart(source: string, id: string): number {
  const lines = source.split("\n");
  return (
    lines.findIndex((line) => /^##\s/.test(line) && line.split(/[{}\s]/).includes(`#${id}`)) + 1 ||
    1
  );
}

/** The line of a question's option at this place, counted over all its options from 0. */
export function lineOfOption(source: string, question: string, place: number): number {
  const heading = lineOfPart(source, question);
  const after = source.split("\n").slice(heading);
  const end = after.findIndex((line) => /^##\s/.test(line));
  const body = end < 0 ? after : after.slice(0, end);
  const ticks = body.flatMap((line, index) => (/^\s*- \[[ x]\]/.test(line) ? [index] : []));
  const tick = ticks[place];
  return tick === undefined ? heading : heading + tick + 1;
}
