import type { Image, RootContent } from "mdast";
import type { ComponentType } from "react";
import type { Locale } from "@/i18n/locales";

/**
 * What a question type is. Each type is one folder with the same files, entered once in each of the
 * lists `rules.ts`, `authoring.ts` and `views.tsx`. Nobody outside a type's folder looks inside its
 * questions or answers.
 */

/** A picture as a page shows it: address, alternative text, size in CSS pixels. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** What every question has, whatever its type. */
export interface QuestionFacts {
  /** Permanent, unique in its lesson. */
  readonly id: string;
  /** The safety rule it tests: an id of content/rules.yml. */
  readonly rule: string;
  /** True: asked again until answered safely. */
  readonly critical: boolean;
  /** The message (part of the lesson) to read again after an unsafe answer. */
  readonly see: string;
  readonly prompt: string;
  readonly picture: Picture | null;
}

/** How one part of an answer (an option, a step, a pair, a place) was judged. */
export interface PartGrade {
  readonly part: string;
  /** The part in words, as the learner saw it. */
  readonly label: string;
  /** `missed`: belongs to the safe answer and was not chosen. */
  readonly verdict: "safe" | "unsafe" | "missed";
  /** Empty where there is nothing to say beyond the verdict. */
  readonly feedback: string;
}

/** The grade of one answer. `points` lies between 0 and `possible`; `safe` means all of them. */
export interface Grade {
  readonly safe: boolean;
  readonly points: number;
  readonly possible: number;
  readonly parts: readonly PartGrade[];
}

/** Pure rules of a type: no React, no browser. Q is its question, A what a learner's answer looks like (plain JSON). */
export interface TypeRules<Q, A> {
  emptyAnswer(question: Q): A;
  /** False: "not complete yet", which is neither safe nor unsafe. */
  isComplete(question: Q, answer: A): boolean;
  grade(question: Q, answer: A): Grade;
  /** A complete answer that is safe: the key, in the shape of an answer. */
  solution(question: Q): A;
  /** Reads an answer kept on the device; null when it does not fit the question. Never throws. */
  readAnswer(question: Q, kept: unknown): A | null;
  /**
   * The answer that opening one answer of the still form is: the one at this place, in the order of this
   * seed. Left out where opening one is not yet a whole answer.
   */
  opened?(question: Q, place: number, seed: string): A | null;
}

/** Says that the author made a mistake: on which line, what is wrong, what to do. */
export type Report = (line: number, wrong: string, toDo: string) => void;

/** A question in an author's file: what stands between its heading and the next one. */
export interface QuestionBlock {
  readonly facts: QuestionFacts;
  /** Markdown nodes after the heading and the picture. */
  readonly body: readonly RootContent[];
  readonly locale: Locale;
  /** Line of the heading, counted from 1. */
  readonly line: number;
  /** The plain text of a node with the canonical words put in; reports markup that may not stand there. */
  readonly plain: (node: RootContent) => string;
  /** The picture an image of the body names; null when a mistake was reported. */
  readonly picture: (image: Image) => Picture | null;
}

/**
 * The words of a type's own controls, one sentence a key. `safe` and `incomplete`, where a type has them,
 * are said in place of the quiz's own.
 */
export type Strings = Readonly<Record<string, string>>;

/** One of several things to choose from, in the author's words. */
export interface Offered {
  readonly text: string;
  readonly safe: boolean;
}

/** What a class can choose, as it stands on the wall. */
export interface WallOption {
  readonly text: string;
  readonly safe: boolean;
  /** Said about it once it is revealed; empty: nothing is. */
  readonly feedback: string;
  /** Of steps to put in order: its right place, from 1. */
  readonly place?: number;
  /** Of places in a picture: where its centre is, in per cent of width and height. */
  readonly at?: readonly [x: number, y: number];
}

/** One thing a class decides together. A question holds one or several, asked one after another. */
export interface Decision {
  /** What is told first: a scene of a story, the thing something belongs to. */
  readonly told: {
    readonly heading: string;
    readonly picture: Picture | null;
    readonly text: readonly string[];
  } | null;
  /** Choices that lead here when the safe way was left; empty on the safe way. */
  readonly after: readonly string[];
  /** The picture that the options are places in. */
  readonly ground: Picture | null;
  /** How many options fit: one, several, or all of them in an order. */
  readonly kind: "one" | "several" | "order";
  /** In the order on the wall; none at the end of a story. */
  readonly options: readonly WallOption[];
}

/** Build-time half of a type: from Markdown to a question. */
export interface TypeAuthoring<Q> {
  /** Reads a block; reports every mistake it finds, and returns null if there was one. */
  parse(block: QuestionBlock, report: Report): Q | null;
  /** What must be equal in all languages (the answer key), as text. */
  answerKey(question: Q): string;
  /**
   * What the learner chooses from, choice by choice, in the author's order: whoever reads all questions sees
   * from it whether the place or the length of an option gives it away. Empty where nothing is chosen so.
   */
  offers(question: Q): readonly (readonly Offered[])[];
  /** The question as a class answers it together, from a wall: by raising hands. */
  decisions(question: Q): readonly Decision[];
  readonly strings: Readonly<Record<Locale, Strings>>;
}

/** What a type's answer form gets. It draws inside the player's `<fieldset>`. */
export interface AnswerProps<Q, A> {
  readonly question: Q;
  readonly answer: A;
  readonly onAnswer: (answer: A) => void;
  /** Null while the learner is answering; then the form shows what was safe and is locked. */
  readonly grade: Grade | null;
  /** False for a question that will be asked again: what was missed stays hidden. */
  readonly reveal: boolean;
  /** The order on screen is shuffled from this. */
  readonly seed: string;
  readonly strings: Strings;
}

/** What a type's paper form gets: read without JavaScript, and printed. */
export interface PaperProps<Q> {
  readonly question: Q;
  readonly strings: Strings;
  readonly words: PaperWords;
  /** A variant of a worksheet: another order of what is offered, the same on its key. Absent: the usual order. */
  readonly seed?: string;
}

/** What a type's still form gets: what stands on the page before its script has come, or without any. */
export interface OpenProps<Q> extends PaperProps<Q> {
  /** Answers of which one is open at a time are named so; a name of its own for each further group begins so. */
  readonly group: string;
  /** The order on the page is shuffled from this. */
  readonly seed: string;
}

/** The words that judge, on paper as on the screen. */
export interface PaperWords {
  /** "Safe choice." */
  readonly safe: string;
  /** "Safer:" */
  readonly safer: string;
  /** What options are called on a worksheet ("A", "B", …), so that a key can name them; absent: they have boxes only. */
  readonly letters?: string;
}

/** Screens of a type. */
export interface TypeViews<Q, A> {
  readonly Answer: ComponentType<AnswerProps<Q, A>>;
  /** The question as on a sheet of paper, without its answer. */
  readonly Paper: ComponentType<PaperProps<Q>>;
  /** The answer and the reasons, for the key. */
  readonly PaperKey: ComponentType<PaperProps<Q>>;
  /**
   * The question with answers that open what is said to them, by HTML alone. Left out where a type has
   * no such answers: then its paper form stands there, with the key to open.
   */
  readonly Open?: ComponentType<OpenProps<Q>>;
}
