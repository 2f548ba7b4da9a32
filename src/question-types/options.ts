import { isRecord } from "@/base/is-record";
import { shuffle } from "@/base/random";
import type { Grade, PartGrade, QuestionFacts, TypeRules } from "./contract";

/** What the choice types share: options, and how choosing them is judged. */

/** One line of a task list. `safe` is its tick in the author's file. */
export interface Option {
  /** "a", "b", … in the author's order; the order on screen is another. */
  readonly id: string;
  readonly text: string;
  readonly safe: boolean;
  readonly feedback: string;
}

/** A question with options to choose from. */
export interface OptionsQuestion extends QuestionFacts {
  readonly options: readonly Option[];
}

/** The answer where one option is chosen. */
export interface OneChoice {
  readonly chosen: string | null;
}

/** The options chosen where several may be, in the author's order. */
export interface ManyChoices {
  readonly chosen: readonly string[];
}

/** Reads the ids kept under `name`, dropping none: an id the question does not have makes the answer foreign. */
export function keptIds(question: OptionsQuestion, kept: unknown, name: string): string[] | null {
  if (!isRecord(kept)) return null;
  const value = kept[name];
  const ids = Array.isArray(value) ? value : [value];
  const known = new Set(question.options.map((option) => option.id));
  return ids.every((id): id is string => typeof id === "string" && known.has(id)) ? ids : null;
}

/** The options in the order in which a seed shows them. */
export type InOrder = (question: OptionsQuestion, seed: string) => readonly Option[];

/** Options in no order an author gave them. */
export const mixedOptions: InOrder = ({ options }, seed) => shuffle(options, seed);

/** Rules of the types in which exactly one option is chosen; the type says in which order they stand. */
export function oneChoiceRules<Q extends OptionsQuestion>(
  ordered: InOrder,
): TypeRules<Q, OneChoice> {
  return {
    emptyAnswer: () => ({ chosen: null }),
    isComplete: (_, answer) => answer.chosen !== null,
    grade(question, answer): Grade {
      const parts = question.options.flatMap((option): PartGrade[] => {
        const { id: part, text: label, feedback } = option;
        if (part === answer.chosen) {
          return [{ part, label, verdict: option.safe ? "safe" : "unsafe", feedback }];
        }
        // The safe option is pointed out, but its praise is not for who chose another.
        return option.safe ? [{ part, label, verdict: "missed", feedback: "" }] : [];
      });
      const safe = parts.some((part) => part.verdict === "safe");
      return { safe, points: safe ? 1 : 0, possible: 1, parts };
    },
    solution: (question) => ({ chosen: question.options.find(({ safe }) => safe)?.id ?? null }),
    readAnswer(question, kept) {
      if (isRecord(kept) && kept.chosen === null) return { chosen: null };
      const [chosen, ...others] = keptIds(question, kept, "chosen") ?? [];
      return chosen === undefined || others.length > 0 ? null : { chosen };
    },
    opened(question, place, seed) {
      const option = ordered(question, seed)[place];
      return option ? { chosen: option.id } : null;
    },
  };
}

/** The answer with one option more, or without it if it was chosen. */
export function toggled({ options }: OptionsQuestion, { chosen }: ManyChoices, id: string) {
  const ids = options.map((option) => option.id);
  return { chosen: ids.filter((other) => (other === id) !== chosen.includes(other)) };
}

/**
 * Rules of the types in which several options can be chosen. One point for every option judged rightly:
 * chosen where it belongs to the safe answer, left where it does not. The answer is safe only when all
 * of them are.
 */
export function manyChoicesRules<Q extends OptionsQuestion>(): TypeRules<Q, ManyChoices> {
  return {
    emptyAnswer: () => ({ chosen: [] }),
    isComplete: (_, answer) => answer.chosen.length > 0,
    grade(question, answer): Grade {
      const parts = question.options.flatMap((option): PartGrade[] => {
        const { id: part, text: label, feedback } = option;
        const chosen = answer.chosen.includes(part);
        if (!chosen && !option.safe) return [];
        const verdict = !chosen ? "missed" : option.safe ? "safe" : "unsafe";
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
}
