import { isRecord } from "@/base/is-record";
import type { PartGrade, TypeRules } from "../contract";
import type { Matches, MatchingQuestion } from "./question";

/** One point for every thing that has what belongs to it. The answer is safe only when all have. */
export const matchingRules: TypeRules<MatchingQuestion, Matches> = {
  emptyAnswer: ({ pairs }) => ({ chosen: pairs.map(() => null) }),
  isComplete: (_, answer) => !answer.chosen.includes(null),
  grade({ pairs }, { chosen }) {
    const parts = pairs.map(({ id: part, thing: label, feedback }, row): PartGrade => {
      const choice = chosen[row] ?? null;
      if (choice === null) return { part, label, verdict: "missed", feedback: "" };
      return { part, label, verdict: choice === part ? "safe" : "unsafe", feedback };
    });
    const points = parts.filter((part) => part.verdict === "safe").length;
    return { safe: points === pairs.length, points, possible: pairs.length, parts };
  },
  solution: ({ pairs }) => ({ chosen: pairs.map(({ id }) => id) }),
  readAnswer({ pairs }, kept) {
    if (!isRecord(kept) || !Array.isArray(kept.chosen)) return null;
    const known = new Set<unknown>([null, ...pairs.map(({ id }) => id)]);
    const chosen = kept.chosen.filter((id): id is string | null => known.has(id));
    return chosen.length === pairs.length && kept.chosen.length === pairs.length
      ? { chosen }
      : null;
  },
};
