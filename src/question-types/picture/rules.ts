import { manyChoicesRules } from "../options";
import type { PictureQuestion } from "./question";

/** A place is marked as an option is ticked, and judged like one. */
export const pictureRules = manyChoicesRules<PictureQuestion>();
