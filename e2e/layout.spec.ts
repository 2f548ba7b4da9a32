import { locales } from "../src/i18n/locales";
import { href, paths } from "../src/i18n/paths";
import { keys } from "../src/progress/keys";
import { keep } from "./support/device";
import { optionGaps, sidewaysScroll, smallTargets, watchShifts } from "./support/layout";
import { emergencyKinds, pageKinds } from "./support/pages";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

const kinds = Object.entries({ ...pageKinds, ...emergencyKinds });
const largest = JSON.stringify({ v: 1, size: "largest", spacing: "wide", theme: "system" });

/** The ways of reading in which a page is narrowest for its words. */
const readings = [
  { name: "at 320 px", width: 320, height: 640, settings: null },
  { name: "at 320 px with the largest and wide text", width: 320, height: 640, settings: largest },
  // A laptop of 1280 × 720 px, zoomed in twice.
  { name: "at 200 % zoom", width: 640, height: 360, settings: null },
] as const;

for (const locale of locales) {
  for (const { name, width, height, settings } of readings) {
    test(`in ${locale} nothing scrolls sideways ${name}`, async ({ page, guard }) => {
      guard.expect(/404/);
      await page.setViewportSize({ width, height });
      await page.goto("/");
      if (settings) await keep(page, keys.settings, settings);
      for (const path of ["/nothing/", ...kinds.map(([, path]) => path)]) {
        await page.goto(href(locale, path));
        expect.soft(await sidewaysScroll(page), path).toBe(0);
      }
      const quiz = quizOn(page, "y4", locale);
      await page.goto(href(locale, paths.lesson("y4")));
      await quiz.finishSafely();
      expect.soft(await sidewaysScroll(page), "result of a quiz").toBe(0);
      await page.goto("/");
      expect.soft(await sidewaysScroll(page), "/").toBe(0);
    });
  }

  test(`in ${locale} everything that can be touched is at least 48 px high`, async ({ page }) => {
    for (const path of ["/", ...kinds.map(([, path]) => href(locale, path))]) {
      await page.goto(path);
      // These are drawn by scripts.
      if (/progress|settings|words|check/.test(path)) await page.waitForLoadState("networkidle");
      expect.soft(await smallTargets(page), path).toEqual([]);
    }
    const quiz = quizOn(page, "k1", locale);
    await page.goto(href(locale, paths.lesson("k1")));
    await expect(quiz.form).toBeVisible();
    while (await quiz.form.isVisible()) {
      for (const gap of await optionGaps(page)) expect.soft(gap).toBeGreaterThanOrEqual(8);
      expect.soft(await smallTargets(page), "a question").toEqual([]);
      await quiz.passSafely();
    }
    expect.soft(await smallTargets(page), "the result").toEqual([]);
  });
}

for (const viewport of [
  { width: 320, height: 640 },
  { width: 1280, height: 720 },
]) {
  test(`at ${viewport.width} px the emergency bar never covers the end of a page`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const path of Object.values(pageKinds)) {
      await page.goto(href("en", path));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const bar = await page.locator(".emergency").boundingBox();
      const footer = await page.getByRole("contentinfo").boundingBox();
      expect(bar && footer && footer.y + footer.height <= bar.y, path).toBe(true);
    }
  });
}

test("a page jumped to by its #place shows the place above the emergency bar", async ({ page }) => {
  await page.goto("/en/lessons/y4/#say-no");
  await expect(page.locator("#say-no").getByRole("heading")).toBeInViewport({ ratio: 1 });
});

for (const [name, path] of [
  ["home", paths.home],
  ["a lesson", paths.lesson("k1")],
] as const) {
  test(`${name} hardly moves while it loads`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(href("az", path));
    await page.waitForLoadState("networkidle");
    expect(await shifts()).toBeLessThan(0.02);
  });
}
