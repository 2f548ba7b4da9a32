import type { Locator } from "@playwright/test";
import { locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { library } from "./support/content";
import { expectBarOnTop, expectHelp } from "./support/help";
import { resize } from "./support/resize";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const situations = [
  { name: "a", choice: "known", path: paths.emergencyKnown },
  { name: "b", choice: "unsure", path: paths.emergencyUnsure },
] as const;

/** The entrances beside them, each told by a canonical line. */
const entrances = [
  { choice: "hurt", path: paths.emergencyHurt, line: "someone-hurt", adults: false },
  { choice: "car", path: paths.emergencyCar, line: "in-car", adults: true },
  { choice: "home", path: paths.emergencyHome, line: "at-home", adults: true },
] as const;

const allPaths = [
  paths.emergency,
  ...situations.map(({ path }) => path),
  ...entrances.map(({ path }) => path),
];

/** The numbers everyone may call: 112 and 102, as the content names them. */
const numbers = library.contacts
  .filter(({ shownTo }) => shownTo === "everyone")
  .map(({ number }) => number);

/** Whether something stands on the screen as a whole, above the bar. */
const standsAboveBar = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const bar = document.querySelector(".danger-bar");
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= (bar?.getBoundingClientRect().top ?? innerHeight);
  });

for (const locale of locales) {
  const t = wordsOf(locale);

  // On every other kind of page: e2e/axe.spec.ts, which opens them all.
  test(`in ${locale} help is one tap away on a lesson and where there is nothing`, async ({
    page,
    guard,
  }) => {
    guard.expect(/404/);
    await page.goto(href(locale, "/nothing/"));
    await expectHelp(page, locale, "/nothing/");
    await page.goto(href(locale, paths.lesson("k1")));
    await page
      .getByRole("complementary")
      .getByRole("link", { name: t("shell.danger"), exact: true })
      .click();
    await expect(page).toHaveURL(href(locale, paths.emergency));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("emergency.title"));
  });

  for (const { name, choice, path } of situations) {
    test(`in ${locale} situation ${name} is told word for word, all at once and one rule a screen`, async ({
      page,
    }) => {
      await resize(page, { width: 360, height: 640 });
      await page.goto(href(locale, paths.emergency));
      await page.getByRole("link", { name: t(`emergency.${choice}`) }).click();
      await expect(page).toHaveURL(href(locale, path));
      const { rules } = library.algorithm[locale].child[name];
      const all = page.locator(".steps").first().getByRole("listitem");
      await expect(all).toHaveText([...rules]);
      for (const rule of await all.all())
        expect(await standsAboveBar(rule), "all four rules on a phone’s first screen").toBe(true);
      await resize(page, { width: 360, height: 740 });
      const words = page.locator(".step-words");
      await expect(words).toHaveText([...rules]);
      await page.getByRole("link", { name: t("emergency.oneAtATime") }).click();
      for (const [index, rule] of rules.entries()) {
        const screen = page.locator(".step-screen").nth(index);
        const onward = screen.getByRole("link");
        await expect(words.nth(index), rule).toBeInViewport({ ratio: 1 });
        await expect(onward).toBeInViewport({ ratio: 1 });
        for (const other of rules.keys())
          if (other !== index) await expect(words.nth(other)).not.toBeInViewport();
        await expect(screen).toContainText(t("emergency.rule", { n: index + 1 }));
        const box = await screen.boundingBox();
        expect(box?.height, `rule ${index + 1} fills the screen`).toBeGreaterThan(740 * 0.7);
        const target = await onward.boundingBox();
        expect(target?.height).toBeGreaterThanOrEqual(56);
        await onward.click();
      }
      for (const number of numbers) {
        const call = page.locator(`main a[href="tel:${number}"]`);
        await expect(call).toBeInViewport();
        await expect(call).toHaveAccessibleName(t("emergency.call", { number }));
      }
    });
  }

  test(`in ${locale} each entrance says its canonical line, a sentence at a time`, async ({
    page,
  }) => {
    const { child, adult } = library.algorithm[locale];
    for (const { choice, path, line, adults } of entrances) {
      await page.goto(href(locale, paths.emergency));
      await page.getByRole("link", { name: t(`emergency.${choice}`) }).click();
      await expect(page).toHaveURL(href(locale, path));
      const lists = page.locator(".steps");
      await expect(lists).toHaveCount(adults ? 2 : 1);
      const said = async (place: number) =>
        (await lists.nth(place).getByRole("listitem").allTextContents()).join(" ");
      expect(await said(0)).toBe(child.lines[line]);
      if (adults) expect(await said(1)).toBe(adult.lines[line]);
    }
  });

  test(`in ${locale} whoever is inside reads out no example of somebody on a safe way`, async ({
    page,
  }) => {
    for (const [path, example] of [
      [paths.emergencyKnown, "sayExampleText"],
      [paths.emergencyUnsure, "sayExampleInside"],
      [paths.emergencyHurt, "sayExampleHurt"],
      [paths.emergencyCar, null],
      [paths.emergencyHome, null],
    ] as const) {
      await page.goto(href(locale, path));
      for (const name of ["sayExampleText", "sayExampleInside", "sayExampleHurt"] as const)
        await expect(page.getByText(t(`emergency.${name}`)), path).toHaveCount(
          name === example ? 1 : 0,
        );
    }
  });

  test(`in ${locale} the emergency pages have the first number on every screen, large targets, and only the numbers for everyone`, async ({
    page,
  }) => {
    const [number = ""] = numbers;
    for (const path of allPaths) {
      await page.goto(href(locale, path));
      const calls = page.locator("main a[href^='tel:']");
      expect(await calls.evaluateAll((links) => links.map((a) => a.getAttribute("href")))).toEqual(
        numbers.map((number) => `tel:${number}`),
      );
      const call = page.locator(".emergency");
      await expect(call).toHaveAttribute("href", `tel:${number}`);
      await expect(call).toHaveText(t("emergency.call", { number }));
      const heights = await page
        .locator("main a")
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(56);
      for (const size of [
        { width: 360, height: 640 },
        { width: 320, height: 480 },
      ]) {
        await resize(page, size);
        await expectBarOnTop(page, path);
      }
      await resize(page, { width: 360, height: 740 });
    }
    await resize(page, { width: 360, height: 640 });
    await page.goto(href(locale, paths.emergency));
    for (const { choice } of situations) {
      const link = page.getByRole("link", { name: t(`emergency.${choice}`) });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(120);
      expect(await standsAboveBar(link), "both choices are seen at once, whole").toBe(true);
    }
  });
}
