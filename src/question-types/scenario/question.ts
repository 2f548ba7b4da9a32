import type { Picture, QuestionFacts } from "../contract";

/** One way on from a scene. `safe` is its tick in the author's file. */
export interface Choice {
  readonly text: string;
  readonly safe: boolean;
  readonly feedback: string;
  /** The place of the scene it leads to, counted from 0; always further down. */
  readonly to: number;
}

/** A scene of the story; one without choices is an ending. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly picture: Picture | null;
  /** One to three paragraphs. */
  readonly text: readonly string[];
  readonly choices: readonly Choice[];
}

/** A story that branches: the learner decides in each scene what to do. It begins with the first one. */
export interface ScenarioQuestion extends QuestionFacts {
  readonly type: "scenario";
  readonly scenes: readonly [Scene, ...Scene[]];
}

/** For each decision taken, which choice of the scene it was, in the author's order. */
export interface PathTaken {
  readonly path: readonly number[];
}
