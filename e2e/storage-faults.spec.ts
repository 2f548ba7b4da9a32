import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readAttempt } from "../src/progress/store/attempt";
import { keys } from "../src/progress/store/keys";
import { localDay } from "../src/progress/store/local-day";
import { lessonOf } from "./support/content";
import { attemptKey, keep, keepAttempt, kept } from "./support/device";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** Faults of storage, tabs and clocks that need a real browser. The others: src/progress/*.test.ts. */

const t = wordsOf("en");
const one = { id: "one", lesson: "k1", rule: "leave-it", tries: [true] };
const lineOf = (page: Page, lesson: string) =>
  page.getByRole("listitem").filter({ hasText: lessonOf(lesson).texts.en.title });

/** The attempts on the device, read. */
async function attemptsOn(page: Page) {
  return Object.entries(await kept(page)).flatMap(([key, text]) => {
    if (!key.startsWith(keys.allAttempts)) return [];
    const read = readAttempt(text, key);
    return read.kind === "attempt" ? [{ ...read.attempt, key }] : [];
  });
}

test.use({ timezoneId: "Asia/Baku" });

const evening = "2026-11-26T23:58:00+04:00";
const dayOf = (moment: string) => localDay(Date.parse(moment), -240);

for (const [clock, moment, day] of [
  ["midnight passes", "2026-11-27T00:05:00+04:00", dayOf("2026-11-27T00:05:00+04:00")],
  ["it is reset to 1970", "1970-01-01T04:00:00+04:00", 0],
  ["it jumps to 2099", "2099-05-05T12:00:00+04:00", dayOf("2099-05-05T12:00:00+04:00")],
  ["it jumps back a year", "2025-11-26T12:00:00+04:00", dayOf("2025-11-26T12:00:00+04:00")],
] as const) {
  test(`a quiz goes on and is kept when the clock changes in the middle: ${clock}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(evening);
    await page.goto("/en/lessons/k1/");
    const quiz = quizOn(page, "k1", "en");
    await quiz.answerAll();
    await page.clock.setFixedTime(moment);
    await quiz.button(quiz.words.finish).click();
    await expect(quiz.result).toBeVisible();
    expect(await attemptsOn(page)).toMatchObject([{ lesson: "k1", sequence: 1, day }]);
    await page.goto("/en/progress/");
    await expect(lineOf(page, "k1")).toContainText(t("progress.done"));
  });
}

test.describe("on the way", () => {
  // Two people may not set the zone: here the test does it alone.
  test.use({ timezoneId: undefined });

  test("a quiz goes on and is kept when the time zone changes in the middle", async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setTimezoneOverride", { timezoneId: "Asia/Baku" });
    await page.clock.setFixedTime(evening);
    await page.goto("/en/lessons/k1/");
    const quiz = quizOn(page, "k1", "en");
    await quiz.answerAll();
    await devtools.send("Emulation.setTimezoneOverride", { timezoneId: "Pacific/Auckland" });
    await quiz.button(quiz.words.finish).click();
    await expect(quiz.result).toBeVisible();
    // In Auckland it is the next day already.
    expect(await attemptsOn(page)).toMatchObject([{ day: dayOf(evening) + 1 }]);
  });
});

test("site data cleared while a quiz is open: it is finished and kept", async ({
  context,
  page,
}) => {
  await page.goto("/en/lessons/k1/");
  await keepAttempt(page, { ...one, id: "before", lesson: "k2" });
  const quiz = quizOn(page, "k1", "en");
  await quiz.answerAll();
  const other = await context.newPage();
  await other.goto("/en/progress/");
  await other.evaluate(() => localStorage.clear());
  await quiz.button(quiz.words.finish).click();
  await expect(quiz.result).toBeVisible();
  expect(await attemptsOn(page)).toMatchObject([{ lesson: "k1", sequence: 1 }]);
  await expect(lineOf(other, "k1")).toContainText(t("progress.done"));
});

test("whoever began a quiz finishes it, though another tab goes over to another learner", async ({
  context,
  page,
}) => {
  const other = "60303ae22b998861bce3b28f";
  await page.goto("/en/lessons/k1/");
  const quiz = quizOn(page, "k1", "en");
  await quiz.answerAll();
  const tab = await context.newPage();
  await tab.goto("/en/progress/");
  await keep(tab, keys.current, other);
  await quiz.button(quiz.words.finish).click();
  await expect(quiz.result).toBeVisible();
  const [attempt] = await attemptsOn(page);
  expect(attempt?.key).toContain(keys.attempts("first"));
  await tab.reload();
  await expect(lineOf(tab, "k1")).toContainText(t("progress.new"));
});

test("what another program keeps in the place of the reader's looks is never put into a page", async ({
  page,
}) => {
  const style = keys.style("/");
  await page.goto("/en/");
  await expect.poll(async () => (await kept(page))[style]).toContain("Andika");
  await keep(page, keys.settings, JSON.stringify({ v: 1, size: "largest", theme: "dark" }));

  const letters = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  for (const foreign of ["*{display:none}", `${(await kept(page))[style]}\n*{display:none}`]) {
    await keep(page, style, foreign);
    await page.goto("/en/about/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Put right by this page, for the next.
    await expect.poll(async () => (await kept(page))[style]).not.toBe(foreign);
    // In another language too: the looks are the same.
    await page.goto("/ru/about/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await letters()).toBe("24px");
    await page.goto("/en/about/");
  }
});

test("a device of version 1 is moved to version 2, and nothing is lost", async ({ page }) => {
  await page.goto("/en/");
  const golden = JSON.parse(readFileSync("src/progress/golden/version-1.json", "utf8"));
  for (const [key, text] of Object.entries<string>(golden)) await keep(page, key, text);
  await page.goto("/en/progress/");
  await expect(lineOf(page, "y4")).toContainText(t("progress.done"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const device = await kept(page);
  expect(device).not.toHaveProperty([keys.oldAttempt("9f86d081884c7d659a2feaa0")]);
  expect(device).toHaveProperty([attemptKey("9f86d081884c7d659a2feaa0")]);
  await page.reload();
  await expect(lineOf(page, "y4")).toContainText(t("progress.done"));
});

test("an old tab goes on writing version 1 beside the new site: both are kept", async ({
  context,
  page,
}) => {
  await page.goto("/en/progress/");
  await keepAttempt(page, one);
  const old = await context.newPage();
  await old.goto("/en/");
  const golden = JSON.parse(readFileSync("src/progress/golden/version-1.json", "utf8"));
  const [[key, text] = []] = Object.entries<string>(golden);
  await keep(old, key ?? "", text ?? "");
  await expect(lineOf(page, "y4")).toContainText(t("progress.done"));
  await page.reload();
  for (const lesson of ["k1", "y4"])
    await expect(lineOf(page, lesson)).toContainText(t("progress.done"));
});

test("a tab that was frozen shows what happened meanwhile", async ({ context, page }) => {
  await page.goto("/en/progress/");
  await expect(lineOf(page, "k1")).toContainText(t("progress.new"));
  const devtools = await context.newCDPSession(page);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  const other = await context.newPage();
  await other.goto("/en/");
  await keepAttempt(other, one);
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await expect(lineOf(page, "k1")).toContainText(t("progress.done"));
});

test("four tabs that write hundreds of values at once lose none", async ({ context }) => {
  const pages = await Promise.all([1, 2, 3, 4].map(() => context.newPage()));
  for (const page of pages) await page.goto("/en/progress/");
  const each = 100;
  await Promise.all(
    pages.map((page, tab) =>
      page.evaluate(
        async ([home, count, number]) => {
          for (let n = 0; n < count; n++) {
            const answers = [["q", "leave-it", 0, "1"]];
            const attempt = { v: 2, lesson: "k1", day: 20_783, at: 0, n: n + 1, answers };
            localStorage.setItem(`${home}${number}-${n}`, JSON.stringify(attempt));
            // Gives the other tabs a turn.
            await new Promise((resolve) => setTimeout(resolve));
          }
        },
        [keys.attempts("first"), each, tab] as const,
      ),
    ),
  );
  const [page] = pages;
  // A tab sees what the others wrote a moment later.
  await expect.poll(async () => (await attemptsOn(page as Page)).length).toBe(pages.length * each);
});
