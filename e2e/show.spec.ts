import type { Page } from "@playwright/test";
import { checkDoors } from "../src/classroom/checks/class-check";
import { type Locale, locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { expectNothingFound } from "./support/axe";
import { library } from "./support/content";
import { resize } from "./support/resize";
import { startShow } from "./support/show";
import { walkWhole } from "./support/show-walk";
import { expect, test } from "./support/test";

/** A lesson on the wall of a classroom. */

const shown = library.lessons.filter(({ facts }) => checkDoors.some((door) => door === facts.door));

/** A projector of old, and one of today. */
const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function openShow(page: Page, lesson: string, locale: Locale): Promise<void> {
  await page.goto(href(locale, paths.show(lesson)));
  await startShow(page, locale);
}

const headingOf = (page: Page) =>
  page.locator("dialog.stage .stage-slide").getByRole("heading", { level: 2 });

for (const locale of locales) {
  test(`in ${locale} all of every lesson is large enough for the last row and fits`, async ({
    page,
  }) => {
    test.slow();
    for (const { id } of shown) {
      await resize(page, screens[0]);
      await openShow(page, id, locale);
      await page.evaluate(() => document.fonts.ready);
      for (const screen of screens) {
        await resize(page, screen);
        const { steps, wrong } = await walkWhole(page);
        expect.soft(wrong, `${id} at ${screen.width} × ${screen.height}`).toEqual([]);
        expect(steps).toBeGreaterThan(15);
      }
    }
  });
}

test("goes by the keys of a keyboard and of a remote, darkens, lists the keys and is left", async ({
  page,
}) => {
  await resize(page, screens[0]);
  await openShow(page, "k1", "en");
  const heading = headingOf(page);
  const { title, messages } = library.lessons.find(({ id }) => id === "k1")?.texts.en ?? {
    title: "",
    messages: [],
  };
  await expect(heading).toHaveText(title);
  await expect(heading).toBeFocused();
  for (const [key, words] of [
    ["PageDown", messages[0]?.heading],
    ["PageUp", title],
    ["ArrowRight", messages[0]?.heading],
    ["ArrowLeft", title],
    [" ", messages[0]?.heading],
    ["Home", title],
    // Begins a show on a remote: the page is not loaded anew.
    ["F5", title],
  ] as const) {
    await page.keyboard.press(key);
    await expect(heading).toHaveText(words ?? "");
  }
  await page.keyboard.press("End");
  await page.keyboard.press("PageDown");
  await expect(page.locator(".stage-options, .stage-reveal")).toBeVisible();

  await page.keyboard.press(".");
  await expect(heading).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(heading).toHaveCount(1);

  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(heading).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog.stage")).toBeHidden();
  await page.getByRole("button", { name: "Go on where you stopped" }).click();
  await expect(heading).toBeVisible();
});

test("fills the screen, and ends when the browser gives it back", async ({ page }) => {
  const stage = page.locator("dialog.stage");
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.goto(href("en", paths.show("k1")));
  await page.getByRole("button", { name: "Show the lesson", exact: true }).click();
  await expect(stage).toBeVisible();
  expect(await full()).toBe(true);
  // The show's own button gives it back and goes on in the window.
  const toggle = page.getByRole("button", { name: "Full screen on or off" });
  await toggle.click();
  await expect.poll(full).toBe(false);
  await page.waitForTimeout(600);
  await expect(stage).toBeVisible();
  await toggle.click();
  await expect.poll(full).toBe(true);
  await page.waitForTimeout(600);
  // As a browser does it for Escape: the page hears of no key, only that the screen is its own no more.
  await page.evaluate(() => document.exitFullscreen());
  await expect(stage).toBeHidden();
  await expect(page.getByRole("button", { name: "Show the lesson", exact: true })).toBeVisible();
});

test("by mouse hands are counted, put right, and never more than the class has", async ({
  page,
}) => {
  await resize(page, screens[0]);
  await page.goto("/en/classroom/show/k1/");
  await startShow(page, "en");
  const on = page.locator(".stage-bar .button").last();
  while (!(await page.locator(".stage-options").isVisible())) await on.click();
  const option = (letter: string) =>
    page.locator(".stage-option").filter({ has: page.getByText(letter, { exact: true }) });
  await expect(on).toHaveText("Answer");
  for (let hand = 0; hand < 3; hand += 1) await option("A").click();
  await option("B").click();
  await expect(page.locator(".stage-count")).toHaveText(["3", "1", "0"]);
  // Nothing says yet which answer is safe.
  await expect(page.locator("dialog.stage :is(.text-safe, [data-verdict])")).toHaveCount(0);
  await on.click();
  await page.getByLabel("Pupils in class").fill("5");
  const warning = page.locator(".stage-warning");
  await expect(warning).toHaveText("");
  await page.getByRole("button", { name: "B: one hand more" }).click();
  await page.getByRole("button", { name: "B: one hand more" }).click();
  await expect(warning).toHaveText("More hands than pupils. Please count again.");
  await page.getByLabel("A. First vote").fill("2");
  await expect(warning).toHaveText("");
  await expect(page.locator(".stage-bars b")).toContainText(["2", "3", "0"]);
  await on.click();
  await on.click();
  await expect(page.locator(".stage-count")).toHaveText(["+", "+", "+"]);
  await option("B").click();
  await on.click();
  await expect(page.getByText("Second vote", { exact: true })).toBeVisible();
  await on.click();
  await expect(page.locator(".stage-reveal[data-verdict=safe]")).toContainText("Safe choice.");
  // Nothing of it is kept.
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain("hand");
  await page.reload();
  await expect(page.getByRole("button", { name: "Go on where you stopped" })).toHaveCount(0);
});

test("axe finds nothing on slides, options, bars, answers and keys", async ({ page }) => {
  await openShow(page, "k1", "en");
  await expectNothingFound(page, "title");
  while (!(await page.locator(".stage-options").isVisible())) await page.keyboard.press("PageDown");
  await page.keyboard.press("a");
  await expectNothingFound(page, "options");
  await page.keyboard.press("PageDown");
  await expectNothingFound(page, "bars");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("PageDown");
  await expectNothingFound(page, "an answer");
  await page.keyboard.press("?");
  await expectNothingFound(page, "keys");
});
