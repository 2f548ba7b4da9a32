import { locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { alive } from "./support/alive";
import {
  expectNoSidewaysScroll,
  optionGaps,
  readings,
  show,
  smallTargets,
  watchShifts,
} from "./support/layout";
import { emergencyKinds, pageKinds } from "./support/pages";
import { quizOn } from "./support/quiz";
import { resize } from "./support/resize";
import { expect, test } from "./support/test";

const kinds = Object.entries({ ...pageKinds, ...emergencyKinds });

for (const locale of locales) {
  test(`in ${locale} nothing scrolls sideways and all that can be touched is 48 px high`, async ({
    page,
    guard,
  }) => {
    test.slow();
    guard.expect(/404/);
    for (const path of [
      "/",
      ...["/nothing/", ...kinds.map(([, path]) => path)].map((path) => href(locale, path)),
    ]) {
      await show(page, readings[0]);
      await page.goto(path);
      await alive(page);
      expect.soft(await smallTargets(page), path).toEqual([]);
      await expectNoSidewaysScroll(page, path);
    }
  });

  test(`in ${locale} a quiz has room between its answers and scrolls no way but down`, async ({
    page,
  }) => {
    const quiz = quizOn(page, "k1", locale);
    await page.goto(href(locale, paths.lesson("k1")));
    await expect(quiz.form).toBeVisible();
    while (await quiz.form.isVisible()) {
      for (const gap of await optionGaps(page)) expect.soft(gap).toBeGreaterThanOrEqual(8);
      expect.soft(await smallTargets(page), "a question").toEqual([]);
      await expectNoSidewaysScroll(page, "a question");
      await quiz.passSafely();
    }
    expect.soft(await smallTargets(page), "the result").toEqual([]);
    await expectNoSidewaysScroll(page, "the result");
  });
}

for (const viewport of [
  { width: 320, height: 640 },
  { width: 1280, height: 720 },
]) {
  test(`at ${viewport.width} px the emergency bar never covers the end of a page`, async ({
    page,
  }) => {
    await resize(page, viewport);
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
