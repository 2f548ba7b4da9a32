import type { TypeViews } from "../contract";
import { PictureAnswer } from "./answer";
import { PicturePaper, PicturePaperKey } from "./paper";
import type { PictureQuestion, PlacesMarked } from "./question";
import "./view.css";

/** Screens of the picture. */
export const pictureViews: TypeViews<PictureQuestion, PlacesMarked> = {
  Answer: PictureAnswer,
  Paper: PicturePaper,
  PaperKey: PicturePaperKey,
};
