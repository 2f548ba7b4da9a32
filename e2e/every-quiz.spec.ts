import type { APIRequestContext, Page } from "@playwright/test";
import { type Locale, locales } from "../src/i18n/locales";
import { type Question, solution } from "../src/question-types/rules";
import { tap } from "../src/question-types/testing/hand";
import { href, paths } from "../src/site/address";
import { library, ruleTitle } from "./support/content";
import { unsafeAnswer } from "./support/drive";
import { type Quiz, quizOn } from "./support/quiz";
import { spreadLessons, triedBy } from "./support/spread-lessons";
import { expect, test } from "./support/test";

/**
 * Every lesson's quiz in one language, to the end and twice over: once every answer is safe, once every first
 * answer is not. A lesson has one script for all its languages; what is said in each of them, answer by answer
 * and in the result, is for app/every-question.test.tsx and app/every-lesson-quiz.test.tsx. That each page
 * brings the questions of its own language is looked at below.
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

const played = spreadLessons(library.lessons);

for (const { lesson, locale } of played) {
  const { id, texts } = lesson;
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

test("every lesson is played, and every language with every type and form of address", () => {
  const all = library.lessons.map(({ id }) => id);
  expect([...new Set(played.map(({ lesson }) => lesson.id))].sort()).toEqual([...all].sort());
  const needed = new Set(library.lessons.flatMap(triedBy));
  for (const locale of locales) {
    const here = played.filter((run) => run.locale === locale);
    expect(new Set(here.flatMap(({ lesson }) => triedBy(lesson))), locale).toEqual(needed);
  }
});

/** The questions a lesson's page brings for its quiz, as its script of props tells them. */
async function broughtQuestions(request: APIRequestContext, address: string): Promise<Question[]> {
  const html = await (await request.get(address)).text();
  const [path] = /scripts\/lesson-quiz-props\.[0-9a-f]+\.js/.exec(html) ?? [];
  const script = await (await request.get(`/${path}`)).text();
  const [, props] = /=(\{"lesson":.*\})/s.exec(script) ?? [];
  return JSON.parse(props ?? "null").questions;
}

/** Questions as JSON has them; a picture's address differs from page to page. */
const asJson = (questions: readonly Question[]) =>
  JSON.parse(JSON.stringify(questions, (key, value) => (key === "src" ? undefined : value)));

test("every lesson's page brings the questions of its own language", async ({ request }) => {
  for (const { id, texts } of library.lessons) {
    for (const locale of locales) {
      const address = href(locale, paths.lesson(id));
      const brought = await broughtQuestions(request, address);
      expect(asJson(brought), address).toEqual(asJson(texts[locale].questions));
    }
  }
});
