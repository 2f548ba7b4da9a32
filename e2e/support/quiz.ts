import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales";
import type { Question } from "../../src/question-types/rules";
import { lessonOf, questionsOf } from "./content";
import { addressOf, wordsOf } from "./words";

/** A lesson's quiz on a page, driven as a learner would, with the answer keys of the content. */
export function quizOn(page: Page, lesson: string, locale: Locale) {
  const { facts } = lessonOf(lesson);
  const t = wordsOf(locale);
  const address = addressOf(facts.door);
  const form = page.locator("form.quiz");
  const button = (name: string) => form.getByRole("button", { name, exact: true });
  const words = {
    check: t("quiz.check", { address }),
    incomplete: t("quiz.incomplete", { address }),
    next: t("quiz.next", { address }),
    finish: t("quiz.finish", { address }),
    tryAgain: t("quiz.tryAgain", { address }),
    again: t("quiz.again", { address }),
    see: t("quiz.see", { address }),
    safer: t("quiz.safer", { address }),
    missed: t("quiz.missed", { address }),
    resultTitle: t("quiz.resultTitle", { address }),
    lastTime: t("quiz.lastTime", { address }),
    notLasting: t("quiz.notLasting", { address }),
  };

  /** The question being asked. */
  async function present(): Promise<Question> {
    const id = await form.getAttribute("data-question");
    const question = questionsOf(lesson, locale).find((known) => known.id === id);
    if (!question) throw new Error(`The page asks ${id}, which ${lesson} does not have.`);
    return question;
  }

  /** One row of an answer form, by its words. */
  const option = (text: string): Locator => form.getByLabel(text, { exact: true });

  async function answer(texts: readonly string[]): Promise<void> {
    for (const text of texts) await option(text).check();
    await button(words.check).click();
  }

  /** Answers the present question safely and goes on. */
  async function passSafely(): Promise<void> {
    await answer(safeTexts(await present()));
    await button(words.next).or(button(words.finish)).click();
  }

  return {
    form,
    words,
    button,
    option,
    present,
    answer,
    passSafely,
    /** What stands below the options after "Check". */
    verdict: form.locator("p[tabindex='-1']").locator(".."),
    result: page.locator(".quiz-result"),
    /** Answers everything that is still open safely. */
    async finishSafely(): Promise<void> {
      await expect(form).toBeVisible();
      while (await form.isVisible()) await passSafely();
    },
  };
}

export type Quiz = ReturnType<typeof quizOn>;

/** The words of the options that are safe. */
export function safeTexts(question: Question): string[] {
  return question.options.filter(({ safe }) => safe).map(({ text }) => text);
}

/** The options that are not safe. */
export function unsafeOptions(question: Question) {
  return question.options.filter(({ safe }) => !safe);
}
