import type { Page } from "@playwright/test";
import { locales } from "../src/i18n/locales";
import { grade, type Question, solution } from "../src/question-types/rules";
import { href, paths } from "../src/site/address";
import { lessonOf } from "./support/content";
import { kept } from "./support/device";
import { unsafeAnswer } from "./support/drive";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/**
 * A question is answered before any script has come: on a slow line a script takes seconds longer than
 * the words. Here it is held back until it is let go.
 */

const lesson = "k1";
const scripts = /\/scripts\/lesson-quiz\.[0-9a-f]+\.js$/;

/** Holds the quiz's script back; the page is complete, and lives once it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(scripts, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

/** The answers of every finished run the device keeps. */
async function attempts(page: Page): Promise<unknown[]> {
  const texts = Object.entries(await kept(page)).filter(([key]) => key.includes("/attempt/"));
  return texts.map(([, text]) => JSON.parse(text).answers);
}

const openAnswer = (page: Page, question: Question, label: string) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: question.prompt, exact: true }) })
    .locator("summary")
    .getByText(label, { exact: true });

for (const locale of locales) {
  test(`in ${locale} an answer given before the script came counts, and the quiz goes on from it`, async ({
    page,
  }) => {
    const { questions } = lessonOf(lesson).texts[locale];
    const first = questions[0] as Question;
    const answer = unsafeAnswer(first);
    const [said] = grade(first, answer).parts;
    const quiz = quizOn(page, lesson, locale);
    const letGo = await holdBack(page);
    await page.goto(href(locale, paths.lesson(lesson)), { waitUntil: "commit" });
    const option = openAnswer(page, first, said?.label ?? "");
    await option.click();
    await expect(page.getByText(said?.feedback ?? "")).toBeVisible();
    await expect(quiz.form).toHaveCount(0);
    letGo();
    await expect(quiz.form).toHaveAttribute("data-question", first.id);
    await expect(quiz.form.getByText(said?.feedback ?? "")).toBeVisible();
    const verdict = quiz.form.locator("p[tabindex='-1']");
    await expect(verdict).toHaveText(quiz.words.safer);
    await expect(verdict).toBeFocused();
    await expect(verdict).toBeInViewport();
    const onward = first.critical ? quiz.words.tryAgain : quiz.words.next;
    await quiz.button(onward).click();
    await quiz.finishSafely();
    await expect(quiz.result).toBeVisible();
    const tries = first.critical ? "01" : "0";
    expect(await attempts(page)).toEqual([
      expect.arrayContaining([[first.id, first.rule, Number(first.critical), tries]]),
    ]);
  });
}

test("options opened elsewhere begin the quiz as usual, and the focus stays in it", async ({
  page,
}) => {
  const { questions } = lessonOf(lesson).texts.en;
  const second = questions[1] as Question;
  const [said] = grade(second, solution(second)).parts;
  const quiz = quizOn(page, lesson, "en");
  const letGo = await holdBack(page);
  await page.goto(href("en", paths.lesson(lesson)), { waitUntil: "commit" });
  await openAnswer(page, second, said?.label ?? "").click();
  letGo();
  await expect(quiz.form).toBeVisible();
  await expect(quiz.verdict).toHaveCount(0);
  expect(await quiz.form.locator(":focus").count()).toBe(1);
  expect(await attempts(page)).toEqual([]);
});
