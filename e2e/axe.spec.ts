import type { Page } from "@playwright/test";
import { type Locale, locales } from "../src/i18n/locales";
import { solution } from "../src/question-types/rules";
import { href, paths } from "../src/site/address";
import { expectNothingFound, looksIn } from "./support/axe";
import { library } from "./support/content";
import { keepAttempt } from "./support/device";
import { unsafeAnswer } from "./support/drive";
import { expectHelp } from "./support/help";
import { emergencyKinds, pageKinds } from "./support/pages";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/** The lesson's quiz while asking, after an unsafe answer, after a safe one, and its result. */
async function checkQuiz(page: Page, locale: Locale): Promise<void> {
  const quiz = quizOn(page, "y4", locale);
  await page.goto(href(locale, paths.lesson("y4")));
  await expect(quiz.form).toBeVisible();
  await quiz.button(quiz.words.check).click();
  await expectNothingFound(page, "quiz without an answer", looksIn[locale]);
  while (!(await quiz.present()).critical) await quiz.passSafely();
  const question = await quiz.present();
  await quiz.answer(unsafeAnswer(question));
  await expectNothingFound(page, "quiz after an unsafe answer", looksIn[locale]);
  await quiz.button(quiz.words.tryAgain).click();
  await quiz.answer(solution(question));
  await expectNothingFound(page, "quiz after a safe answer", looksIn[locale]);
  await quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)).click();
  await quiz.finishSafely();
  await expect(quiz.result).toBeVisible();
  await expectNothingFound(page, "quiz result", looksIn[locale]);
}

const kinds = Object.entries({ ...pageKinds, ...emergencyKinds });
const lessons = library.lessons.map(({ id }) => [id, paths.lesson(id)] as const);

/** Every lesson besides: they are built alike and differ in words and pictures, so each is looked at in one language. */
const otherLessons = lessons.filter(([, path]) => !kinds.some(([, known]) => known === path));

for (const [place, locale] of locales.entries()) {
  const looked = [...kinds, ...otherLessons.filter((_, index) => index % locales.length === place)];
  // A few at a time, so that a slow machine finishes each part in the time a test has.
  for (let from = 0; from < looked.length; from += 6) {
    test(`axe finds nothing on the pages in ${locale}, and help is one tap away, from ${from + 1}`, async ({
      page,
    }) => {
      for (const [kind, path] of looked.slice(from, from + 6)) {
        await page.goto(href(locale, path));
        await expect(page.locator("main")).toBeVisible();
        await expectNothingFound(page, kind, looksIn[locale]);
        if (!(kind in emergencyKinds)) await expectHelp(page, locale, path);
      }
    });
  }

  test(`axe finds nothing in a quiz in ${locale}`, ({ page }) => checkQuiz(page, locale));

  test(`axe finds nothing on filled and missing pages in ${locale}`, async ({ page, guard }) => {
    guard.expect(/404/);
    await page.goto(href(locale, "/nothing/"));
    await expectNothingFound(page, "404", looksIn[locale]);
    await keepAttempt(page, { id: "one", lesson: "y4", rule: "stop-wait", tries: [false, true] });
    await keepAttempt(page, { id: "two", lesson: "k1", rule: "leave-it", tries: [true] });
    await page.goto(href(locale, paths.progress));
    await expect(page.locator("main .text-clay")).toBeVisible();
    await expectNothingFound(page, "progress, filled", looksIn[locale]);
    await page.goto(href(locale, paths.door("teen")));
    await expect(page.locator("main .text-safe")).toBeVisible();
    await expectNothingFound(page, "a door with a lesson done", looksIn[locale]);
  });
}

test("axe finds nothing on the choice of a language and the page for unknown addresses", async ({
  page,
  guard,
}) => {
  guard.expect(/404/);
  for (const address of ["/", "/nothing/"]) {
    await page.goto(address);
    await expectNothingFound(page, address);
  }
});
