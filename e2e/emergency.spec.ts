import type { Page } from "@playwright/test";
import { locales } from "../src/i18n/locales";
import { href, paths } from "../src/i18n/paths";
import { library } from "./support/content";
import { pageKinds } from "./support/pages";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const situations = [
  { name: "a", choice: "known", path: paths.emergencyKnown },
  { name: "b", choice: "unsure", path: paths.emergencyUnsure },
] as const;

/** The numbers everyone may call: 112 and 102, as the content names them. */
const numbers = library.contacts
  .filter(({ shownTo }) => shownTo === "everyone")
  .map(({ number }) => number);

/** Whether something can be seen and touched where it stands: wholly on the screen, under nothing. */
async function isOnTop(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom, left, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return top >= 0 && bottom <= innerHeight && element.contains(hit);
  });
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`in ${locale} help is one tap away on every kind of page`, async ({ page, guard }) => {
    guard.expect(/404/);
    for (const path of ["/nothing/", ...Object.values(pageKinds)]) {
      await page.goto(href(locale, path));
      expect(await isOnTop(page, ".emergency"), `${path} at its top`).toBe(true);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      expect(await isOnTop(page, ".emergency"), `${path} in its middle`).toBe(true);
      const help = page
        .getByRole("complementary")
        .getByRole("link", { name: t("shell.danger"), exact: true });
      const leadsTo = await help.evaluate((link: HTMLAnchorElement) => link.pathname);
      expect(leadsTo, path).toBe(href(locale, paths.emergency));
      if (path !== paths.lesson("k1")) continue;
      await help.click();
      await expect(page).toHaveURL(href(locale, paths.emergency));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("emergency.title"));
    }
  });

  for (const { name, choice, path } of situations) {
    test(`in ${locale} situation ${name} is told word for word, one step a screen`, async ({
      page,
    }) => {
      await page.goto(href(locale, paths.emergency));
      await page.getByRole("link", { name: t(`emergency.${choice}`) }).click();
      await expect(page).toHaveURL(href(locale, path));
      const { steps } = library.algorithm[locale][name];
      const words = page.locator(".step-words");
      await expect(words).toHaveText([...steps]);
      await expect(words.first(), "the first step is there without a touch").toBeInViewport({
        ratio: 1,
      });
      for (const [index, step] of steps.entries()) {
        const screen = page.locator(".step-screen").nth(index);
        const onward = screen.getByRole("link");
        if (index > 0) {
          await expect(words.nth(index), step).toBeInViewport({ ratio: 1 });
          await expect(onward).toBeInViewport({ ratio: 1 });
          for (const other of steps.keys())
            if (other !== index) await expect(words.nth(other)).not.toBeInViewport();
          await expect(screen).toContainText(t("emergency.step", { n: index + 1 }));
        }
        const box = await screen.boundingBox();
        expect(box?.height, `step ${index + 1} fills the screen`).toBeGreaterThan(740 * 0.7);
        const target = await onward.boundingBox();
        expect(target?.height).toBeGreaterThanOrEqual(56);
        await onward.click();
      }
      for (const number of numbers) {
        const call = page.locator(`a[href="tel:${number}"]`);
        await expect(call).toBeInViewport();
        await expect(call).toHaveAccessibleName(t("emergency.call", { number }));
      }
      // Whoever is inside does not read out "I am on the road".
      for (const [example, of] of [
        ["sayExampleText", "a"],
        ["sayExampleInside", "b"],
      ] as const)
        await expect(page.getByText(t(`emergency.${example}`))).toHaveCount(of === name ? 1 : 0);
    });
  }

  test(`in ${locale} the emergency pages have large targets and only the numbers for everyone`, async ({
    page,
  }) => {
    for (const path of [paths.emergency, ...situations.map((situation) => situation.path)]) {
      await page.goto(href(locale, path));
      const calls = page.locator("main a[href^='tel:']");
      expect(await calls.evaluateAll((links) => links.map((a) => a.getAttribute("href")))).toEqual(
        numbers.map((number) => `tel:${number}`),
      );
      for (const link of await page.locator("main a").all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(56);
    }
    await page.goto(href(locale, paths.emergency));
    for (const { choice } of situations) {
      const link = page.getByRole("link", { name: t(`emergency.${choice}`) });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(120);
      await expect(link, "both choices are seen at once").toBeInViewport({ ratio: 0.9 });
    }
  });
}
