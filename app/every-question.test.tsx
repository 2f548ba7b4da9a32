import { describe, expect, it } from "vitest";
import { doors } from "@/base/doors";
import { type Locale, locales } from "@/i18n/locales";
import { compileLibrary } from "@/library/compile";
import { readContentFiles } from "@/library/files";
import { reviewPool } from "@/library/pool";
import { stringsFor } from "@/question-types/authoring";
import type { PartGrade } from "@/question-types/contract";
import { type Answer, grade, type Question, solution } from "@/question-types/rules";
import { unsafeAnswer } from "@/question-types/testing/questions";
import {
  checkAnswer,
  giveAnswer,
  goOn,
  isFinished,
  type PlayerState,
  results,
  startQuiz,
} from "@/quiz/player";
import { QuizPlayer } from "@/quiz/quiz-player";
import { drawn } from "@/quiz/testing/drawn";
import { quizWords } from "@/quiz/testing/words";

/**
 * Every question of lessons and bank is answered safely once and unsafely once, in every language: each step
 * of the run is drawn by the real player, as text, which is a hundred times as fast as in a page. That
 * answers can be given by hand is tested with each type, and in the browser with every lesson's quiz.
 */

const { library } = compileLibrary(readContentFiles(process.cwd()));

/** One question on its way through the player. */
function ask(question: Question, locale: Locale) {
  const questions = [question];
  const typeStrings = stringsFor(questions, locale);
  let state: PlayerState = startQuiz(questions, "seed");
  const page = () =>
    drawn(
      <QuizPlayer
        questions={questions}
        strings={quizWords}
        typeStrings={typeStrings}
        begin={state}
        focusFirst={false}
        onChange={() => undefined}
        onFinish={() => undefined}
      />,
    );
  return {
    words: typeStrings[question.type] ?? {},
    page,
    answer(answer: Answer): string {
      state = checkAnswer(questions, giveAnswer(state, answer));
      return page();
    },
    /** Goes on: the tries when the run is over, null when the question is asked again. */
    goOn(): readonly boolean[] | null {
      state = goOn(questions, state);
      return isFinished(state) ? (results(questions, state)[0]?.tries ?? []) : null;
    },
  };
}

/** What is said to the parts of an answer is on the page, each in words. */
function expectSaid(
  page: string,
  question: Question,
  answer: Answer,
  verdicts: readonly PartGrade["verdict"][],
): void {
  const parts = grade(question, answer).parts.filter(({ verdict }) => verdicts.includes(verdict));
  expect(parts).not.toEqual([]);
  for (const { label, feedback, verdict } of parts) {
    if (verdict !== "missed") expect(feedback).not.toBe("");
    expect(page).toContain(verdict === "missed" ? label : feedback);
  }
}

const seeLink = (question: Question) => `href="#${question.see}">${quizWords.see}</a>`;
const buttonWith = (words: string) => `class="button">${words}</button>`;

function answerSafely(question: Question, locale: Locale): void {
  const run = ask(question, locale);
  const page = run.answer(solution(question));
  expect(page).toContain(question.prompt);
  expect(page).toContain(run.words.safe ?? quizWords.safe);
  expect(page).not.toContain(quizWords.safer);
  expectSaid(page, question, solution(question), ["safe"]);
  expect(page).not.toContain(quizWords.see);
  expect(page).toContain(buttonWith(quizWords.finish));
  expect(run.goOn()).toEqual([true]);
}

function answerUnsafely(question: Question, locale: Locale): void {
  const run = ask(question, locale);
  const unsafe = unsafeAnswer(question);
  const page = run.answer(unsafe);
  expect(page).toContain(quizWords.safer);
  expect(page).toContain(seeLink(question));
  if (!question.critical) {
    expectSaid(page, question, unsafe, ["unsafe", "missed"]);
    expect(page).toContain(buttonWith(quizWords.finish));
    expect(run.goOn()).toEqual([false]);
    return;
  }
  if (grade(question, unsafe).parts.some(({ verdict }) => verdict === "unsafe"))
    expectSaid(page, question, unsafe, ["unsafe"]);
  expect(page).toContain(buttonWith(quizWords.tryAgain));
  expect(run.goOn()).toBeNull();
  const again = run.page();
  expect(again).toContain(`data-question="${question.id}"`);
  expect(again).toContain(quizWords.again);
  expect(again).toContain(buttonWith(quizWords.check));
  expect(again).not.toContain("data-verdict");
  run.answer(solution(question));
  expect(run.goOn()).toEqual([false, true]);
}

describe.each(locales)("in %s every question", { timeout: 60_000 }, (locale) => {
  it.each(doors)("of the door %s is told safe, or what is safer and where to read it", (door) => {
    const pool = library ? reviewPool(library, door, locale) : [];
    expect(pool.length).toBeGreaterThan(0);
    for (const { id, question } of pool) {
      try {
        answerSafely(question, locale);
        answerUnsafely(question, locale);
      } catch (error) {
        throw new Error(`${id} in ${locale}: ${(error as Error).message}`, { cause: error });
      }
    }
  });
});
