import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { type Locale, locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { lessonOf, library } from "./support/content";
import { unsafeAnswer } from "./support/drive";
import { type EditionList, fileAddress } from "./support/homes";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** The single files, opened as on a phone: from its memory, with no network. */
const fileOf = (locale: Locale) => fileAddress(`files/safe-step-${locale}.html`);

const read = (path: string) => readFileSync(fileURLToPath(fileAddress(path)));
const list = () => JSON.parse(read("files/index.json").toString()) as EditionList;

/** The page that is shown. */
const shown = (page: Page) => page.locator(".page[data-here]");

async function openLesson(page: Page, lesson: string, locale: Locale): Promise<void> {
  const { facts, texts } = lessonOf(lesson);
  const t = wordsOf(locale);
  await shown(page)
    .getByRole("link", { name: t(`doors.${facts.door}.name`) })
    .click();
  await shown(page).getByRole("link", { name: texts[locale].title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts[locale].title);
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`the file in ${locale} reads, asks, keeps and helps, and asks nobody for anything`, async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    const quiz = quizOn(page, "y4", locale);
    await page.goto(fileOf(locale));
    await openLesson(page, "y4", locale);
    for (const { heading, picture } of lessonOf("y4").texts[locale].messages) {
      await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
      if (!picture) continue;
      const drawing = shown(page).getByRole("img", { name: picture.alt });
      await drawing.scrollIntoViewIfNeeded();
      await expect
        .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    }
    await quiz.finishSafely();
    await expect(quiz.result.getByRole("heading", { name: quiz.words.resultTitle })).toBeFocused();

    await page.reload();
    await expect(quiz.result.getByRole("heading", { name: quiz.words.lastTime })).toBeVisible();

    await page.getByRole("link", { name: t("shell.danger") }).click();
    await shown(page)
      .getByRole("link", { name: t("emergency.unsure") })
      .click();
    const { rules } = library.algorithm[locale].child.b;
    await expect(shown(page).locator(".step-words")).toHaveText([...rules]);
    await shown(page)
      .getByRole("link", { name: t("emergency.oneAtATime") })
      .click();
    for (const [index, words] of rules.entries()) {
      const step = shown(page).locator(".step-screen").nth(index);
      await expect(step.getByText(words, { exact: true })).toBeInViewport();
      await step.getByRole("link").click();
    }
    await expect(shown(page).locator("a[href='tel:112']").last()).toBeInViewport();

    await page
      .getByRole("link", { name: t("shell.progress") })
      .first()
      .click();
    const row = shown(page)
      .getByRole("listitem")
      .filter({ hasText: lessonOf("y4").texts[locale].title });
    await expect(row).toContainText(t("progress.done"));
    const files = asked.filter((address) => !address.startsWith("data:"));
    expect(new Set(files)).toEqual(new Set([fileOf(locale)]));
  });

  test(`every link of the file in ${locale} leads to a place in it`, async ({ page }) => {
    await page.goto(fileOf(locale));
    const lost = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
      return {
        links: links
          .map((link) => link.getAttribute("href") ?? "")
          .filter((to) => !/^(tel:|https:)/.test(to) && !ids.includes(to.slice(1))),
        ids: ids.filter((id, index) => ids.indexOf(id) !== index),
      };
    });
    expect(lost).toEqual({ links: [], ids: [] });
  });
}

test("a lesson's questions lead back to the part to read again, and back brings the page before", async ({
  page,
}) => {
  await page.goto(fileOf("en"));
  await openLesson(page, "k1", "en");
  const quiz = quizOn(page, "k1", "en");
  let question = await quiz.present();
  while (question.critical) {
    await quiz.passSafely();
    question = await quiz.present();
  }
  await quiz.answer(unsafeAnswer(question));
  await quiz.form.getByRole("link", { name: quiz.words.see }).click();
  await expect(shown(page).locator(`[id="lessons-k1--${question.see}"]`)).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    wordsOf("en")("doors.child.name"),
  );
});

test("where nothing can be kept, results hold until the file is closed, and this is said", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(fileOf("ru"));
  await openLesson(page, "k2", "ru");
  const quiz = quizOn(page, "k2", "ru");
  await quiz.finishSafely();
  await expect(shown(page).getByText(quiz.words.notLasting)).toBeVisible();
  const t = wordsOf("ru");
  await page
    .getByRole("link", { name: t("shell.progress") })
    .first()
    .click();
  const row = shown(page)
    .getByRole("listitem")
    .filter({ hasText: lessonOf("k2").texts.ru.title });
  await expect(row).toContainText(t("progress.done"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the file in ${locale} is one long page with every lesson and the rules`, async ({
      page,
    }) => {
      await page.goto(fileOf(locale));
      for (const { id, texts } of library.lessons) {
        const { title, messages } = texts[locale];
        const lesson = page.locator(`#lessons-${id}`);
        await expect(
          lesson.getByRole("heading", { level: 1, name: title, exact: true }),
        ).toBeVisible();
        for (const { heading } of messages)
          await expect(
            lesson.getByRole("heading", { name: heading, exact: true }).first(),
          ).toBeVisible();
      }
      const t = wordsOf(locale);
      // Printed sheets lead to the rules as well: here it is the bar.
      await page
        .getByRole("complementary")
        .getByRole("link", { name: t("shell.danger") })
        .click();
      await page
        .getByRole("link", { name: t("emergency.known") })
        .first()
        .click();
      const [first] = library.algorithm[locale].child.a.rules;
      await expect(page.getByText(first, { exact: true }).first()).toBeInViewport();
    });
  }
});

test("the list names each file's true size and check sum, and no single file is over 2.5 MB", () => {
  const { files } = list();
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(locales.map((locale) => `safe-step-${locale}.html`)),
  );
  for (const { name, bytes, sha256 } of files) {
    const content = read(`files/${name}`);
    expect(content.length).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    if (name.endsWith(".html")) expect(bytes).toBeLessThanOrEqual(2_500_000);
  }
});

for (const locale of locales)
  test(`in ${locale} the page “Take it with you” offers every file with its check sum`, async ({
    page,
  }) => {
    const t = wordsOf(locale);
    await page.goto(href(locale, paths.door("teacher")));
    await page
      .getByRole("main")
      .getByRole("link", { name: t("take.title") })
      .click();
    for (const { name, sha256 } of list().files) {
      const offer = page.getByRole("listitem").filter({ hasText: sha256 });
      await expect(offer.getByRole("link")).toHaveAttribute("href", `../../files/${name}`);
      const saved = page.waitForEvent("download");
      await offer.getByRole("link").click();
      expect((await saved).suggestedFilename()).toBe(name);
    }
    await expect(page.getByRole("main")).not.toContainText("{");
  });
