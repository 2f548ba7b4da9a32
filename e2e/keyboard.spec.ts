import type { Page } from "@playwright/test";
import { localeNames, locales } from "../src/i18n/locales";
import { type Answer, solution } from "../src/question-types/rules";
import { href, paths } from "../src/site/address";
import { alive } from "./support/alive";
import { lessonOf } from "./support/content";
import { give, unsafeAnswer } from "./support/drive";
import { expectSeenFocus, pressTo } from "./support/focus";
import { emergencyKinds, pageKinds } from "./support/pages";
import { type Quiz, quizOn, saidTo } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** Waits until the page's islands live: until then they are drawn anew and would drop the focus. */
async function aliveAt(page: Page, address: string): Promise<void> {
  await page.waitForURL(address);
  await alive(page);
}

async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await aliveAt(page, address);
}

/** Answers by keyboard; the verdict then has the focus. */
async function answer(page: Page, quiz: Quiz, wanted: Answer): Promise<void> {
  // First past everything, to see that each stop is seen; then back to answer.
  await pressTo(page, quiz.button(quiz.words.check));
  await give(quiz.form, await quiz.present(), wanted, "keyboard");
  await expectSeenFocus(page);
  await pressTo(page, quiz.button(quiz.words.check));
  await page.keyboard.press("Enter");
  await expect(quiz.form.locator("p[tabindex='-1']")).toBeFocused();
  await expectSeenFocus(page);
}

async function takeQuiz(page: Page, quiz: Quiz, lesson: string): Promise<void> {
  const heading = quiz.form.getByRole("heading", { level: 3 });
  let failed = false;
  while (true) {
    const question = await quiz.present();
    if (question.critical && !failed) {
      failed = true;
      const unsafe = unsafeAnswer(question);
      await answer(page, quiz, unsafe);
      for (const { feedback } of saidTo(question, unsafe, "unsafe"))
        await expect(quiz.verdict).toContainText(feedback);
      await pressTo(page, quiz.button(quiz.words.tryAgain));
      await page.keyboard.press("Space");
      await expect(heading).toBeFocused();
      await expectSeenFocus(page);
      await expect(quiz.form).toHaveAttribute("data-question", question.id);
    }
    await answer(page, quiz, solution(question));
    const finish = quiz.button(quiz.words.finish);
    if (await finish.isVisible()) {
      await pressTo(page, finish);
      await page.keyboard.press("Enter");
      break;
    }
    await pressTo(page, quiz.button(quiz.words.next));
    await page.keyboard.press("Enter");
    await expect(heading).toBeFocused();
    await expectSeenFocus(page);
  }
  expect(failed, `${lesson} has a critical question`).toBe(true);
}

for (const locale of locales) {
  test(`in ${locale} the whole way is gone with the keyboard alone`, async ({ page }) => {
    const t = wordsOf(locale);
    const { texts } = lessonOf("y4");
    const quiz = quizOn(page, "y4", locale);
    await openAlive(page, "/");
    await pressTo(page, page.getByRole("link", { name: localeNames[locale] }));
    await page.keyboard.press("Enter");
    await aliveAt(page, href(locale, paths.home));
    await pressTo(page, page.getByRole("link", { name: t("doors.teen.name") }));
    await page.keyboard.press("Enter");
    await aliveAt(page, href(locale, paths.door("teen")));
    await pressTo(page, page.getByRole("link", { name: texts[locale].title }));
    await page.keyboard.press("Enter");
    await aliveAt(page, href(locale, paths.lesson("y4")));
    await expect(quiz.form).toBeVisible();

    await takeQuiz(page, quiz, "y4");
    await expect(quiz.result.getByRole("heading", { name: quiz.words.resultTitle })).toBeFocused();
    await expectSeenFocus(page);

    const again = quiz.result.locator("a[href^='#']").first();
    await pressTo(page, again);
    const place = (await again.getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page.locator(place)).toBeInViewport();

    const other = locale === "ru" ? "en" : "ru";
    await pressTo(page, page.getByRole("link", { name: localeNames[other] }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts[other].title);
    await expect(quiz.result).toBeVisible();
  });
}

test("“Check” without an answer leaves the focus where it is and says what is missing", async ({
  page,
}) => {
  const quiz = quizOn(page, "k1", "en");
  await page.goto("/en/lessons/k1/");
  await quiz.button(quiz.words.check).focus();
  await page.keyboard.press("Enter");
  await expect(quiz.form.getByRole("status")).toHaveText(await quiz.incomplete());
  await expect(quiz.button(quiz.words.check)).toBeFocused();
});

for (const [kind, path] of Object.entries({ ...pageKinds, ...emergencyKinds })) {
  test(`${kind}: the skip link comes first and every stop of Tab is seen`, async ({ page }) => {
    await openAlive(page, href("en", path));
    await page.keyboard.press("Tab");
    await expect(page.locator("a.skip")).toBeFocused();
    await expectSeenFocus(page);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press("Tab");
    const inside = "main a, main button, main input, main summary";
    const followsMain = await page.evaluate(
      (what) =>
        document.activeElement === document.querySelector(what) ||
        document.querySelector(what) === null,
      inside,
    );
    expect(followsMain, "after the skip link Tab comes into the text").toBe(true);
    const last = page.locator("body").locator("footer a, .emergency").last();
    await expectSeenFocus(page);
    await pressTo(page, last);
  });
}
