import { expect, type Page } from "@playwright/test";
import type { Door } from "../../src/base/doors";
import type { Locale } from "../../src/i18n/locales";
import { reviewPool } from "../../src/library/pool";
import { stringsFor } from "../../src/question-types/authoring";
import type { PartGrade } from "../../src/question-types/contract";
import { type Answer, grade, type Question, solution } from "../../src/question-types/rules";
import { type Hand, tap } from "../../src/question-types/testing/hand";
import { lessonOf, library, questionsOf } from "./content";
import { give } from "./drive";
import { addressOf, wordsOf } from "./words";

/** A lesson's quiz on a page, driven as a learner would, with the answer keys of the content. */
export const quizOn = (page: Page, lesson: string, locale: Locale) =>
  drive(page, {
    questions: questionsOf(lesson, locale),
    door: lessonOf(lesson).facts.door,
    locale,
  });

/** A door's two minutes on a page, driven likewise. */
export const reviewOn = (page: Page, door: Door, locale: Locale) =>
  drive(page, {
    questions: reviewPool(library, door, locale).map(({ question }) => question),
    door,
    locale,
  });

interface Asked {
  readonly questions: readonly Question[];
  readonly door: Door;
  readonly locale: Locale;
}

function drive(page: Page, { questions, door, locale }: Asked) {
  const t = wordsOf(locale);
  const address = addressOf(door);
  const form = page.locator("form.quiz");
  const button = (name: string) => form.getByRole("button", { name, exact: true });
  const words = {
    check: t("quiz.player.check", { address }),
    incomplete: t("quiz.player.incomplete", { address }),
    next: t("quiz.player.next", { address }),
    finish: t("quiz.player.finish", { address }),
    tryAgain: t("quiz.player.tryAgain", { address }),
    again: t("quiz.player.again", { address }),
    see: t("quiz.player.see", { address }),
    safer: t("quiz.player.safer", { address }),
    missed: t("quiz.player.missed", { address }),
    resultTitle: t("quiz.result.resultTitle", { address }),
    lastTime: t("quiz.result.lastTime", { address }),
    repeat: t("quiz.result.repeat", { address }),
    notLasting: t("quiz.notLasting", { address }),
  };

  /** The question being asked. */
  async function present(): Promise<Question> {
    const id = await form.getAttribute("data-question");
    const question = questions.find((known) => known.id === id);
    if (!question) throw new Error(`The page asks ${id}, which nobody knows.`);
    return question;
  }

  /** Gives the safe answer to the present question, and does not check it. */
  async function giveSafely(): Promise<void> {
    const question = await present();
    await give(form, question, solution(question), "mouse");
  }

  /** Answers the present question and checks it. */
  async function answer(answer: Answer, hand: Hand = "mouse"): Promise<void> {
    await give(form, await present(), answer, hand);
    await tap(button(words.check), hand);
  }

  /** Answers the present question safely and goes on. */
  async function passSafely(): Promise<void> {
    await answer(solution(await present()));
    await button(words.next).or(button(words.finish)).click();
  }

  return {
    form,
    words,
    button,
    present,
    giveSafely,
    answer,
    passSafely,
    /** What is said when the present question's answer is not complete. */
    incomplete: async () => incompleteWords(await present(), locale, words.incomplete),
    /** What stands below the answer after "Check". */
    verdict: form.locator("p[tabindex='-1']").locator(".."),
    result: page.locator(".quiz-result"),
    /** Answers everything safely and stops before the last press. */
    async answerAll(): Promise<void> {
      await expect(form).toBeVisible();
      while (!(await button(words.finish).isVisible())) {
        const next = button(words.next);
        if (await next.isVisible()) await next.click();
        await answer(solution(await present()));
      }
    },
    /** Answers everything that is still open safely. */
    async finishSafely(): Promise<void> {
      await expect(form).toBeVisible();
      while (await form.isVisible()) await passSafely();
    },
  };
}

/** What is said to an answer that is not complete; some types have their own words for it. */
export const incompleteWords = (question: Question, locale: Locale, usual: string): string =>
  stringsFor([question], locale)[question.type]?.incomplete ?? usual;

export type Quiz = ReturnType<typeof quizOn>;

/** What is said to the parts of an answer with this verdict. */
export function saidTo(
  question: Question,
  answer: Answer,
  verdict: PartGrade["verdict"],
): readonly PartGrade[] {
  return grade(question, answer).parts.filter((part) => part.verdict === verdict);
}
