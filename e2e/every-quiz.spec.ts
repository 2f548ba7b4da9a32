import type { Page } from "@playwright/test";
import { type Locale, locales } from "../src/i18n/locales";
import { href, paths } from "../src/i18n/paths";
import { type Question, solution } from "../src/question-types/rules";
import { tap } from "../src/question-types/testing/hand";
import { library, ruleTitle } from "./support/content";
import { unsafeAnswer } from "./support/drive";
import { type Quiz, quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/**
 * Every lesson's quiz in every language, to the end and twice over: once every answer is safe, once every
 * first answer is not. What is said to each answer is for app/every-question.test.tsx.
 */

/** Presses the button below the answer, whichever it is called. */
const onward = (quiz: Quiz) =>
  tap(quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)), "script");

async function answerSafely(quiz: Quiz): Promise<void> {
  await expect(quiz.form).toBeVisible();
  while (await quiz.form.isVisible()) {
    await quiz.answer(solution(await quiz.present()), "script");
    await onward(quiz);
  }
}

/** Answers every question unsafely first; a critical one is asked again, and then answered safely. */
async function answerUnsafelyFirst(quiz: Quiz): Promise<void> {
  while (await quiz.form.isVisible()) {
    const question = await quiz.present();
    await quiz.answer(unsafeAnswer(question), "script");
    const see = quiz.form.getByRole("link", { name: quiz.words.see });
    await expect(see).toHaveAttribute("href", `#${question.see}`);
    if (question.critical) {
      await tap(quiz.button(quiz.words.tryAgain), "script");
      await expect(quiz.form).toHaveAttribute("data-question", question.id);
      await expect(quiz.form).toContainText(quiz.words.again);
      await quiz.answer(solution(question), "script");
    }
    await onward(quiz);
  }
}

/** Under which of its two headings the result names each rule. */
async function expectResult(
  page: Page,
  questions: readonly Question[],
  locale: Locale,
  firm: boolean,
): Promise<void> {
  const result = page.locator(".quiz-result");
  const titles = new Set(questions.map(({ rule }) => ruleTitle(rule, locale)));
  await expect(result.locator("li")).toHaveText([...titles]);
  const links = await result
    .locator("li a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(1)));
  const first = (rule: string) => questions.find((question) => question.rule === rule)?.see;
  const rules = [...new Set(questions.map(({ rule }) => rule))];
  expect(links).toEqual(firm ? [] : rules.map(first));
}

for (const { id, texts } of library.lessons) {
  for (const locale of locales) {
    test(`${id} in ${locale}: all answers safe, then all unsafe at first`, async ({ page }) => {
      const quiz = quizOn(page, id, locale);
      const { questions } = texts[locale];
      await page.goto(href(locale, paths.lesson(id)));
      await answerSafely(quiz);
      await expectResult(page, questions, locale, true);
      await tap(quiz.result.getByRole("button", { name: quiz.words.repeat }), "script");
      await answerUnsafelyFirst(quiz);
      await expectResult(page, questions, locale, false);
    });
  }
}
