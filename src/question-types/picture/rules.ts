import type { PartGrade, TypeRules } from "../contract";
import { keptIds } from "../options";
import type { PictureQuestion, PlacesMarked } from "./question";

/**
 * One point for every place judged rightly: marked where it belongs to the answer, left where it
 * does not. The answer is safe only when all of them are.
 */
export const pictureRules: TypeRules<PictureQuestion, PlacesMarked> = {
  emptyAnswer: () => ({ chosen: [] }),
  isComplete: (_, answer) => answer.chosen.length > 0,
  grade(question, answer) {
    const parts = question.options.flatMap((place): PartGrade[] => {
      const { id: part, text: label, feedback } = place;
      const marked = answer.chosen.includes(part);
      if (!marked && !place.safe) return [];
      const verdict = !marked ? "missed" : place.safe ? "safe" : "unsafe";
      return [{ part, label, verdict, feedback }];
    });
    const mistakes = parts.filter((part) => part.verdict !== "safe").length;
    const possible = question.options.length;
    return { safe: mistakes === 0, points: possible - mistakes, possible, parts };
  },
  solution: (question) => ({
    chosen: question.options.filter(({ safe }) => safe).map(({ id }) => id),
  }),
  readAnswer(question, kept) {
    const ids = keptIds(question, kept, "chosen");
    if (!ids) return null;
    return { chosen: question.options.map(({ id }) => id).filter((id) => ids.includes(id)) };
  },
};
