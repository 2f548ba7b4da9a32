import { lastOf } from "@/base/last-of";
import { shuffle } from "@/base/random";
import type { Grade } from "@/question-types/contract";
import {
  type Answer,
  emptyAnswer,
  grade,
  isComplete,
  openedAnswer,
  type Question,
} from "@/question-types/rules";

/**
 * The quiz as plain logic: what is asked next, what was answered, when it is over. A critical
 * question is asked again until it is answered safely (content standard, section 5).
 */

/** Where the learner stands in one run of a quiz. Plain JSON: it is kept while the quiz is open. */
export interface PlayerState {
  /** Orders on screen are shuffled from this. */
  readonly seed: string;
  /** Question ids in the order asked. */
  readonly order: readonly string[];
  /** Place in `order`; its length when the quiz is over. */
  readonly position: number;
  /** The answer being given to the present question. */
  readonly answer: Answer;
  /** Whether the present answer was checked. */
  readonly checked: boolean;
  /** For each question asked so far: was it answered safely, try by try. */
  readonly tries: Readonly<Record<string, readonly boolean[]>>;
}

/** How one question went in a finished run. */
export interface QuestionResult {
  readonly question: string;
  readonly rule: string;
  readonly critical: boolean;
  /** Try by try; the first counts for whether the rule is firm. */
  readonly tries: readonly boolean[];
}

function begin(questions: readonly Question[], seed: string, order: readonly string[]) {
  const state = { seed, order, position: 0, answer: null, checked: false, tries: {} };
  return moveTo(questions, state, 0);
}

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);

/**
 * Begins a run.
 *
 * @param inOrder true where the order of the questions matters: else it is shuffled from the seed
 */
export function startQuiz(
  questions: readonly Question[],
  seed: string,
  inOrder = false,
): PlayerState {
  const ids = idsOf(questions);
  return begin(questions, seed, inOrder ? ids : shuffle(ids, seed));
}

const seedOf = (run: string, question: string, earlier: number) => `${run} ${question} ${earlier}`;

/** The seed of the run that stands on the page before the script comes. */
const pageRun = "page";

/** From which seed the page shows a question before the script comes. */
export const pageSeed = (question: string): string => seedOf(pageRun, question, 0);

/**
 * Takes the answer that was opened on the page before the script came: the first question was asked
 * there, so it is answered, and the run goes on as the page stands.
 * @param kept the run that is taken up again, if there is one: it takes the answer only when this very
 *   question waits for one, and else stays as it is
 * @param place of the opened answer among those of the first question; -1 when none was
 * @returns null when there is nothing to take
 */
export function takeOpened(
  questions: readonly Question[],
  kept: PlayerState | null,
  place: number,
): PlayerState | null {
  const [first] = questions;
  const answer = first && openedAnswer(first, place, pageSeed(first.id));
  if (!answer) return null;
  const state = kept ?? begin(questions, pageRun, idsOf(questions));
  if (state.checked || presentQuestion(questions, state) !== first) return null;
  return checkAnswer(questions, giveAnswer(state, answer));
}

function moveTo(questions: readonly Question[], state: PlayerState, position: number): PlayerState {
  const next = { ...state, position, checked: false };
  const question = presentQuestion(questions, next);
  return { ...next, answer: question ? emptyAnswer(question) : null };
}

/** The question being asked; null when the quiz is over. */
export function presentQuestion(
  questions: readonly Question[],
  state: PlayerState,
): Question | null {
  const id = state.order[state.position];
  return questions.find((question) => question.id === id) ?? null;
}

/** The seed of the present try: a question asked again shows its options in a new order. */
export function trySeed(state: PlayerState): string {
  const id = state.order[state.position] ?? "";
  const earlier = (state.tries[id]?.length ?? 0) - (state.checked ? 1 : 0);
  return seedOf(state.seed, id, earlier);
}

/** Takes what the learner changed in the answer; a checked answer no longer changes. */
export function giveAnswer(state: PlayerState, answer: Answer): PlayerState {
  return state.checked ? state : { ...state, answer };
}

/** Checks the present answer; an incomplete one stays as it is. */
export function checkAnswer(questions: readonly Question[], state: PlayerState): PlayerState {
  const question = presentQuestion(questions, state);
  if (!question || state.checked || !isComplete(question, state.answer)) return state;
  const { safe } = grade(question, state.answer);
  const tries = [...(state.tries[question.id] ?? []), safe];
  return { ...state, checked: true, tries: { ...state.tries, [question.id]: tries } };
}

/** The grade of the present answer, once checked. */
export function presentGrade(questions: readonly Question[], state: PlayerState): Grade | null {
  const question = presentQuestion(questions, state);
  return question && state.checked ? grade(question, state.answer) : null;
}

/** Whether the present question will be asked again at once. */
export function asksAgain(questions: readonly Question[], state: PlayerState): boolean {
  const question = presentQuestion(questions, state);
  return (
    state.checked && question?.critical === true && lastOf(state.tries[question.id] ?? []) === false
  );
}

/** Goes on after a checked answer: the same question again, the next one, or the end. */
export function goOn(questions: readonly Question[], state: PlayerState): PlayerState {
  if (!state.checked) return state;
  return moveTo(
    questions,
    state,
    asksAgain(questions, state) ? state.position : state.position + 1,
  );
}

/**
 * Takes the present answer and goes on without judging it on the screen: in a class check nothing is
 * told, and nothing asked again, before all is answered. An incomplete answer stays as it is.
 */
export function passOn(questions: readonly Question[], state: PlayerState): PlayerState {
  const checked = checkAnswer(questions, state);
  return checked.checked ? moveTo(questions, checked, checked.position + 1) : state;
}

/** Whether every question was asked. */
export function isFinished(state: PlayerState): boolean {
  return state.position >= state.order.length;
}

/** What a finished run adds up to, in the questions' own order. */
export function results(questions: readonly Question[], state: PlayerState): QuestionResult[] {
  return questions.flatMap(({ id, rule, critical }) => {
    const tries = state.tries[id];
    return tries ? [{ question: id, rule, critical, tries }] : [];
  });
}
