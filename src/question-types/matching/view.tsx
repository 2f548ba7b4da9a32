import type { TypeViews } from "../contract";
import { MatchingAnswer } from "./answer";
import { MatchingPaper, MatchingPaperKey } from "./paper";
import type { Matches, MatchingQuestion } from "./question";
import "./view.css";

/** Screens of matching. */
export const matchingViews: TypeViews<MatchingQuestion, Matches> = {
  Answer: MatchingAnswer,
  Paper: MatchingPaper,
  PaperKey: MatchingPaperKey,
};
