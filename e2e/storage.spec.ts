import type { Page } from "@playwright/test";
import { localeNames } from "../src/i18n/locales";
import { keys } from "../src/progress/store/keys";
import { solution } from "../src/question-types/rules";
import { lessonOf } from "./support/content";
import { attemptKey, attemptText, keep, keepAttempt, kept } from "./support/device";
import { give, unsafeAnswer } from "./support/drive";
import { type Quiz, quizOn, saidTo } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const t = wordsOf("en");
const paper = { light: "rgb(255, 251, 242)", dark: "rgb(15, 27, 34)" };

test("leaving a quiz in the middle and coming back goes on at the same question", async ({
  page,
}) => {
  const quiz = quizOn(page, "k1", "en");
  await page.goto("/en/lessons/k1/");
  await quiz.passSafely();
  const question = await quiz.present();
  await give(quiz.form, question, solution(question), "mouse");

  await page.goto("/en/child/");
  const { title } = lessonOf("k1").texts.en;
  await expect(page.getByRole("link", { name: title })).toContainText(t("door.begun"));
  await page.goto("/en/");
  await page.getByRole("link", { name: `${t("home.continue")}: ${title}` }).click();
  await expect(quiz.form).toHaveAttribute("data-question", question.id);

  await page.goto("/ru/lessons/k1/");
  await expect(quiz.form, "in another language too").toHaveAttribute("data-question", question.id);
  await page.goBack();
  await quiz.button(quiz.words.check).click();
  await expect(quiz.form.locator(".verdict-safe"), "the answer is still there").toBeVisible();
});

test("coming back after “Check” shows the verdict again, and a critical question stays open", async ({
  page,
}) => {
  const quiz = quizOn(page, "y4", "en");
  await page.goto("/en/lessons/y4/");
  while (!(await quiz.present()).critical) await quiz.passSafely();
  const question = await quiz.present();
  const unsafe = unsafeAnswer(question);
  await quiz.answer(unsafe);
  await page.reload();
  await expect(quiz.form).toHaveAttribute("data-question", question.id);
  for (const { feedback } of saidTo(question, unsafe, "unsafe"))
    await expect(quiz.verdict).toContainText(feedback);
  await expect(quiz.button(quiz.words.tryAgain)).toBeVisible();
});

test("a result that cannot be read is set aside as it is, and the others show", async ({
  page,
}) => {
  const broken = '{"v":1,"id":"bad","lesson":';
  await page.goto("/en/");
  await keep(page, attemptKey("bad"), broken);
  await keepAttempt(page, { id: "good", lesson: "k1", rule: "leave-it", tries: [true] });
  await page.goto("/en/progress/");
  await expect(page.getByText(t("progress.setAside", { count: 1 }))).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: lessonOf("k1").texts.en.title });
  await expect(row).toContainText(t("progress.done"));
  const device = await kept(page);
  expect(device[keys.aside(attemptKey("bad"))]).toBe(broken);
  expect(device).not.toHaveProperty([attemptKey("bad")]);
  expect(device[attemptKey("good")]).toBe(
    attemptText({ id: "good", lesson: "k1", rule: "leave-it", tries: [true] }),
  );
  await page.reload();
  await expect(row).toContainText(t("progress.done"));
  expect((await kept(page))[keys.aside(attemptKey("bad"))]).toBe(broken);
});

test("a result of a newer version is told of and left untouched", async ({ page }) => {
  const newer = '{"v":99,"id":"later","whatever":true}';
  await page.goto("/en/");
  await keep(page, attemptKey("later"), newer);
  await page.goto("/en/progress/");
  await expect(page.getByText(t("progress.newer", { count: 1 }))).toBeVisible();
  expect((await kept(page))[attemptKey("later")]).toBe(newer);
});

test("an unreadable open quiz begins anew", async ({ page }) => {
  await page.goto("/en/");
  await keep(page, keys.run("first", "k1"), '{"v":1,"state":{"seed":7,"position":-1}}');
  await page.goto("/en/lessons/k1/");
  const quiz = quizOn(page, "k1", "en");
  await quiz.finishSafely();
  await expect(quiz.result).toBeVisible();
});

/** A browser whose local storage may not be touched. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
}

test("with storage blocked everything works and is said once", async ({ page }) => {
  await blockStorage(page);
  const quiz = quizOn(page, "k1", "en");
  await page.goto("/");
  await page.getByRole("link", { name: localeNames.en }).click();
  await page.goto("/en/lessons/k1/");
  await quiz.finishSafely();
  await expect(quiz.result).toBeVisible();
  await expect(page.getByText(quiz.words.notLasting)).toHaveCount(1);
  await page.reload();
  await expect(quiz.form, "nothing was kept").toBeVisible();

  await page.goto("/en/progress/");
  await expect(page.getByText(quiz.words.notLasting)).toHaveCount(1);
  await page.goto("/en/settings/");
  await page.getByLabel(t("settings.themeDark")).check();
  await expect(page.locator("html")).toHaveCSS("background-color", paper.dark);
  await expect(page.getByRole("status")).toHaveText(t("settings.notKept"));
});

test("with no room left the result shows and the learner is told that it is not kept", async ({
  page,
}) => {
  await page.addInitScript((attempts) => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function put(key: string, value: string) {
      if (key.startsWith(attempts)) throw new DOMException("full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  }, keys.allAttempts);
  const quiz = quizOn(page, "k1", "en");
  await page.goto("/en/lessons/k1/");
  await quiz.finishSafely();
  await expect(quiz.result).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: t("quiz.noRoom") })).toBeVisible();
});

test("four tabs that finish at the same time all keep their result", async ({ context }) => {
  const lessons = ["k1", "k2", "k3", "k4"] as const;
  const quizzes: Quiz[] = [];
  for (const lesson of lessons) {
    const page = await context.newPage();
    const quiz = quizOn(page, lesson, "en");
    await page.goto(`/en/lessons/${lesson}/`);
    await quiz.answerAll();
    quizzes.push(quiz);
  }
  await Promise.all(quizzes.map((quiz) => quiz.button(quiz.words.finish).dispatchEvent("click")));
  for (const { result } of quizzes) await expect(result).toBeVisible();
  const page = await context.newPage();
  await page.goto("/en/progress/");
  for (const lesson of lessons) {
    const row = page.getByRole("listitem").filter({ hasText: lessonOf(lesson).texts.en.title });
    await expect(row).toContainText(t("progress.done"));
  }
  const attempts = Object.keys(await kept(page)).filter((key) => key.startsWith(keys.allAttempts));
  expect(attempts).toHaveLength(lessons.length);
});

test("an open progress page shows what another tab has just finished", async ({
  context,
  page,
}) => {
  await page.goto("/en/progress/");
  const row = page.getByRole("listitem").filter({ hasText: lessonOf("k1").texts.en.title });
  await expect(row).toContainText(t("progress.new"));
  const other = await context.newPage();
  await other.goto("/en/");
  await keepAttempt(other, { id: "one", lesson: "k1", rule: "leave-it", tries: [true] });
  await expect(row).toContainText(t("progress.done"));
});

test("settings hold at once, last, and are there before the page is drawn", async ({ page }) => {
  await page.goto("/en/settings/");
  await page.getByLabel(t("settings.sizeLargest")).check();
  await page.getByLabel(t("settings.spacingWide")).check();
  await page.getByLabel(t("settings.themeDark")).check();
  await expect(page.getByRole("status")).toHaveText(t("settings.kept"));
  await expect(page.locator("html")).toHaveCSS("font-size", "24px");
  await expect(page.locator("html")).toHaveCSS("background-color", paper.dark);

  // What <html> carries when the parser comes to <body>: nothing can have been painted yet.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { atBody: { ...document.documentElement.dataset } });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/ru/lessons/k1/");
  const atBody = await page.evaluate(() => (window as unknown as { atBody: DOMStringMap }).atBody);
  expect(atBody).toMatchObject({ size: "largest", spacing: "wide", theme: "dark" });
  await page.goto("/ru/settings/");
  await expect(page.getByLabel(wordsOf("ru")("settings.themeDark"))).toBeChecked();
});

for (const [device, chosen] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(`a reader's choice of ${chosen} wins over the device's ${device}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.goto("/en/settings/");
    await expect(page.locator("html")).toHaveCSS("background-color", paper[device]);
    const label = chosen === "dark" ? t("settings.themeDark") : t("settings.themeLight");
    await page.getByLabel(label, { exact: true }).check();
    await expect(page.locator("html")).toHaveCSS("background-color", paper[chosen]);
    await page.goto("/en/");
    await expect(page.locator("html")).toHaveCSS("background-color", paper[chosen]);
  });
}

test("“/” marks the language of the last visit and keeps the order", async ({ page }) => {
  const choices = page.getByRole("navigation").getByRole("link");
  await page.goto("/");
  await expect(choices).toHaveText(Object.values(localeNames));
  await page.goto("/ru/about/");
  await page.goto("/");
  await expect(choices.nth(2)).toContainText(wordsOf("ru")("entry.last"));
  await expect(choices.nth(0)).toHaveText(localeNames.az);
});
