import type { PartGrade, TypeRules } from "../contract";
import { keptIds } from "../options";
import type { ManyChoices, MultipleChoiceQuestion } from "./question";

/**
 * One point for every option judged rightly: ticked where it belongs to the safe answer, left where
 * it does not. The answer is safe only when all of them are.
 */
export const multipleChoiceRules: TypeRules<MultipleChoiceQuestion, ManyChoices> = {
  emptyAnswer: () => ({ chosen: [] }),
  isComplete: (_, answer) => answer.chosen.length > 0,
  grade(question, answer) {
    const parts = question.options.flatMap((option): PartGrade[] => {
      const { id: part, text: label, feedback } = option;
      const ticked = answer.chosen.includes(part);
      if (!ticked && !option.safe) return [];
      const verdict = !ticked ? "missed" : option.safe ? "safe" : "unsafe";
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
    return { chosen: question.options.map((o) => o.id).filter((id) => ids.includes(id)) };
  },
};
