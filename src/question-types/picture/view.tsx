import type { TypeViews } from "../contract";
import type { ManyChoices } from "../options";
import { PictureAnswer } from "./answer";
import { OpenPicture, PicturePaper, PicturePaperKey } from "./paper";
import type { PictureQuestion } from "./question";
import "./view.css";

/** Screens of the picture. */
export const pictureViews: TypeViews<PictureQuestion, ManyChoices> = {
  Answer: PictureAnswer,
  Paper: PicturePaper,
  PaperKey: PicturePaperKey,
  Open: OpenPicture,
};
