import { hasOwn } from "@/base/has-own";
import { isRecord } from "@/base/is-record";
import { lastOf } from "@/base/last-of";
import { type Answer, grade, isComplete, type Question, readAnswer } from "@/question-types/rules";
import { type PlayerState, presentQuestion } from "./player";

/** Reading a run that was kept on the device, where anything may have happened to it. */

const isPlace = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** The order kept, if it asks exactly the questions the lesson has today. */
function readOrder(ids: readonly string[], kept: unknown): string[] | null {
  if (!Array.isArray(kept)) return null;
  const left = new Set<unknown>(ids);
  const order = kept.filter((id): id is string => left.delete(id));
  return left.size === 0 && order.length === kept.length ? order : null;
}

function readTries(ids: readonly string[], kept: unknown): PlayerState["tries"] | null {
  if (!isRecord(kept)) return null;
  const tries: Record<string, readonly boolean[]> = {};
  for (const id of ids) {
    if (!hasOwn(kept, id)) continue;
    const list = kept[id];
    if (!Array.isArray(list) || !list.every((safe) => typeof safe === "boolean")) return null;
    tries[id] = list;
  }
  return tries;
}

/**
 * Whether a run can have left these tries where it stands: a question passed was answered, a critical
 * one safely in the end; only a critical one has earlier tries, all unsafe; none ahead has any. So a
 * question that became critical since cannot be slipped past.
 */
function areTriesPossible(question: Question, state: PlayerState): boolean {
  const place = state.order.indexOf(question.id);
  const passed = place < state.position;
  const answered = passed || (place === state.position && state.checked);
  const tries = state.tries[question.id] ?? [];
  const earlier = answered ? tries.slice(0, -1) : tries;
  if (answered && tries.length === 0) return false;
  if (place > state.position || !question.critical) return earlier.length === 0;
  return !earlier.includes(true) && (!passed || lastOf(tries) === true);
}

function wasGradedSo(question: Question, answer: Answer, safe: boolean | undefined): boolean {
  return isComplete(question, answer) && grade(question, answer).safe === safe;
}

/**
 * Reads a run kept on the device. A lesson may have got other questions since: then, or when
 * anything does not fit, the run is not resumed.
 *
 * @returns null when it cannot be resumed; never throws
 */
export function readState(questions: readonly Question[], kept: unknown): PlayerState | null {
  if (!isRecord(kept)) return null;
  const ids = questions.map(({ id }) => id);
  const { seed, position, checked } = kept;
  const order = readOrder(ids, kept.order);
  const tries = readTries(ids, kept.tries);
  if (typeof seed !== "string" || typeof checked !== "boolean" || !isPlace(position)) return null;
  if (!order || !tries) return null;
  const state: PlayerState = { seed, order, position, checked, answer: null, tries };
  const question = presentQuestion(questions, state);
  if (!question) return null;
  if (!questions.every((asked) => areTriesPossible(asked, state))) return null;
  const answer = readAnswer(question, kept.answer);
  const fits = !checked || wasGradedSo(question, answer, lastOf(tries[question.id] ?? []));
  return fits ? { ...state, answer } : null;
}
