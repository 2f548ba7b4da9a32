import type { Picture, QuestionFacts } from "../contract";
import type { Option } from "../options";

/** A place in the picture: where its centre is, in per cent of the picture's width and height. */
export interface Place extends Option {
  readonly x: number;
  readonly y: number;
}

/** Finding things in a picture: "mark every sign that says stop". */
export interface PictureQuestion extends QuestionFacts {
  readonly type: "picture";
  /** The type draws the picture itself, with the places over it. */
  readonly picture: null;
  readonly ground: Picture;
  readonly options: readonly Place[];
}
