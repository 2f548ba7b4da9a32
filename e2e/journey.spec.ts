import type { Page } from "@playwright/test";
import { type Locale, localeNames } from "../src/i18n/locales";
import { solution } from "../src/question-types/rules";
import { href, paths } from "../src/site/address";
import { lessonOf, ruleTitle } from "./support/content";
import { unsafeAnswer, unsafeAnswers } from "./support/drive";
import { type Quiz, quizOn, saidTo } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** Every lesson in at least one language, a critical one in all three. */
const journeys: readonly (readonly [lesson: string, locale: Locale])[] = [
  ["y4", "az"],
  ["y4", "en"],
  ["y4", "ru"],
  ["k1", "az"],
  ["k2", "ru"],
  ["k3", "en"],
  ["f1", "ru"],
  ["t1", "az"],
];

async function comeTo(page: Page, lesson: string, locale: Locale): Promise<void> {
  const { facts, texts } = lessonOf(lesson);
  const t = wordsOf(locale);
  await page.goto("/");
  await page.getByRole("link", { name: localeNames[locale] }).click();
  await page.getByRole("link", { name: t(`doors.${facts.door}.name`) }).click();
  await page.getByRole("link", { name: texts[locale].title }).click();
  await expect(page).toHaveURL(href(locale, paths.lesson(lesson)));
}

async function read(page: Page, lesson: string, locale: Locale): Promise<void> {
  const text = lessonOf(lesson).texts[locale];
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.title);
  for (const { id, heading, picture } of text.messages) {
    const message = page.locator(`#${id}`);
    await expect(message.getByRole("heading")).toHaveText(heading);
    if (!picture) continue;
    const drawing = message.getByRole("img", { name: picture.alt });
    await drawing.scrollIntoViewIfNeeded();
    await expect
      .poll(() => drawing.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
}

/** Gives unsafe answers to a critical question in turn: each says its own thing and asks again. */
async function failCritical(quiz: Quiz): Promise<void> {
  const question = await quiz.present();
  for (const answer of unsafeAnswers(question)) {
    await quiz.answer(answer);
    await expect(quiz.verdict).toContainText(quiz.words.safer);
    for (const { feedback } of saidTo(question, answer, "unsafe"))
      await expect(quiz.verdict).toContainText(feedback);
    await expect(quiz.verdict).toBeInViewport();
    await expect(quiz.form.locator("[data-verdict='missed']")).toHaveCount(0);
    await expect(quiz.button(quiz.words.next)).toBeHidden();
    await quiz.button(quiz.words.tryAgain).click();
    await expect(quiz.form).toHaveAttribute("data-question", question.id);
    await expect(quiz.form).toContainText(quiz.words.again);
    await quiz.button(quiz.words.check).click();
    await expect(quiz.form.getByRole("status").last(), "it begins empty").toHaveText(
      await quiz.incomplete(),
    );
  }
}

/** Answers a question safely and reads what is said to each part of the answer. */
async function answerSafely(quiz: Quiz): Promise<void> {
  const question = await quiz.present();
  const answer = solution(question);
  await quiz.answer(answer);
  for (const { feedback } of saidTo(question, answer, "safe"))
    await expect(quiz.verdict).toContainText(feedback);
  await expect(quiz.form.locator("[data-verdict='unsafe']")).toHaveCount(0);
  await quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)).click();
}

/** Goes through the quiz, failing every critical question (or, without one, the first); gives the rules failed. */
async function takeQuiz(quiz: Quiz): Promise<Set<string>> {
  const failed = new Set<string>();
  await expect(quiz.form).toBeVisible();
  await quiz.button(quiz.words.check).click();
  await expect(quiz.form.getByRole("status").last()).toHaveText(await quiz.incomplete());
  while (await quiz.form.isVisible()) {
    const question = await quiz.present();
    if (question.critical) {
      await failCritical(quiz);
      failed.add(question.rule);
    }
    await answerSafely(quiz);
  }
  return failed;
}

async function seeResult(page: Page, lesson: string, locale: Locale, failed: Set<string>) {
  const result = page.locator(".quiz-result");
  const questions = lessonOf(lesson).texts[locale].questions;
  for (const { rule, see } of questions) {
    const title = ruleTitle(rule, locale);
    const link = result.getByRole("link", { name: title, exact: true });
    if (failed.has(rule)) {
      const parts = questions.filter((q) => q.rule === rule).map((q) => `#${q.see}`);
      expect(parts).toContain(`#${see}`);
      expect(parts).toContain(await link.getAttribute("href"));
    } else {
      await expect(result.getByText(title, { exact: true })).toBeVisible();
      await expect(link).toHaveCount(0);
    }
  }
}

for (const [lesson, locale] of journeys) {
  test(`${lesson} in ${locale}: from the choice of a language to the result and back to it`, async ({
    page,
  }) => {
    const t = wordsOf(locale);
    const { facts, texts } = lessonOf(lesson);
    const quiz = quizOn(page, lesson, locale);
    await comeTo(page, lesson, locale);
    await read(page, lesson, locale);
    const failed = await takeQuiz(quiz);
    expect(failed.size > 0).toBe(texts.az.questions.some(({ critical }) => critical));

    await expect(quiz.result.getByRole("heading", { name: quiz.words.resultTitle })).toBeFocused();
    await seeResult(page, lesson, locale, failed);
    for (const link of await quiz.result.locator("a[href^='#']").all()) {
      await link.click();
      await expect(page.locator((await link.getAttribute("href")) ?? "")).toBeInViewport();
    }

    await page.reload();
    await expect(quiz.result.getByRole("heading", { name: quiz.words.lastTime })).toBeVisible();
    await seeResult(page, lesson, locale, failed);

    const other = locale === "az" ? "ru" : "az";
    await page.getByRole("link", { name: localeNames[other] }).click();
    await expect(page).toHaveURL(new RegExp(`${href(other, paths.lesson(lesson))}(#.*)?$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts[other].title);
    await expect(
      quiz.result.getByRole("heading", { name: quizOn(page, lesson, other).words.lastTime }),
    ).toBeVisible();
    await seeResult(page, lesson, other, failed);

    await page.goto(href(locale, paths.door(facts.door)));
    const card = page.getByRole("link", { name: texts[locale].title });
    await expect(card.getByText(t("door.done"), { exact: true })).toBeVisible();

    await page.goto(href(locale, paths.progress));
    const row = page.getByRole("listitem").filter({ hasText: texts[locale].title });
    await expect(row).toContainText(t("progress.done"));
    for (const rule of new Set(texts[locale].questions.map((question) => question.rule))) {
      const line = page.getByRole("listitem").filter({ hasText: ruleTitle(rule, locale) });
      await expect(line).toContainText(
        t(failed.has(rule) ? "progress.lookAgain" : "progress.safeSoFar"),
      );
    }
  });
}

test("an unsafe answer to a question that is not critical shows the safe one and goes on", async ({
  page,
}) => {
  const quiz = quizOn(page, "k1", "en");
  await page.goto("/en/lessons/k1/");
  let question = await quiz.present();
  while (question.critical) {
    await quiz.passSafely();
    question = await quiz.present();
  }
  const unsafe = unsafeAnswer(question);
  await quiz.answer(unsafe);
  for (const { feedback } of saidTo(question, unsafe, "unsafe"))
    await expect(quiz.verdict).toContainText(feedback);
  for (const { label } of saidTo(question, unsafe, "missed")) {
    await expect(quiz.verdict).toContainText(quiz.words.missed);
    await expect(quiz.verdict).toContainText(label);
  }
  await expect(quiz.form.getByRole("link", { name: quiz.words.see })).toHaveAttribute(
    "href",
    `#${question.see}`,
  );
  await quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)).click();
  await expect(page.locator(`form[data-question="${question.id}"]`)).toHaveCount(0);
});
