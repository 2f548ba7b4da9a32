import type { Picture, WallOption } from "@/question-types/contract";

/**
 * A lesson on the wall: slides, one thing each. Plain data, made at build time (lesson-slides.ts) and
 * drawn by the island in src/classroom/show/lesson-show.island.tsx.
 */

/** Running words; a piece in brackets stands out. */
export type Words = readonly (string | readonly [string])[];

export interface Block {
  readonly words: Words;
  /** True for a line of a list. */
  readonly item: boolean;
}

interface Common {
  /** What the slide is called; it receives the focus. */
  readonly heading: string;
  /** False where the heading was on the slide before and would only take room. */
  readonly headed: boolean;
}

/** The lesson's title and what it is about. */
export interface TitleSlide extends Common {
  readonly kind: "title";
  readonly text: string;
}

export interface PictureSlide extends Common {
  readonly kind: "picture";
  readonly picture: Picture;
  /** Centres of the places that the options name, in per cent, in their order. */
  readonly places: readonly (readonly [x: number, y: number])[];
}

export interface WordsSlide extends Common {
  readonly kind: "words";
  readonly blocks: readonly Block[];
  /** How many times larger than the smallest letters. */
  readonly scale: number;
}

/** An algorithm, step by step. */
export interface StepsSlide extends Common {
  readonly kind: "steps";
  readonly steps: readonly string[];
  readonly scale: number;
}

/** A question alone, to be read before its options are shown. */
export interface PromptSlide extends Common {
  readonly kind: "prompt";
  readonly scale: number;
}

/** An option, with the words that judge it once it is revealed. */
export interface ShownOption extends Omit<WallOption, "at"> {
  readonly verdict: string;
  /** Of its answer. */
  readonly scale: number;
}

/** What a class decides: options to raise hands for, then their answers. */
export interface DecisionSlide extends Common {
  readonly kind: "decision";
  readonly several: boolean;
  readonly inOrder: boolean;
  readonly options: readonly ShownOption[];
  readonly scale: number;
}

export type Slide =
  | TitleSlide
  | PictureSlide
  | WordsSlide
  | StepsSlide
  | PromptSlide
  | DecisionSlide;
