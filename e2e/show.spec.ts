import type { Page } from "@playwright/test";
import { checkDoors } from "../src/classroom/class-check";
import { type Locale, locales } from "../src/i18n/locales";
import { href, paths } from "../src/i18n/paths";
import { library } from "./support/content";
import { walkWhole } from "./support/show-walk";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** A lesson on the wall of a classroom. */

const shown = library.lessons.filter(({ facts }) => checkDoors.some((door) => door === facts.door));

/** A projector of old, and one of today. */
const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function startShow(page: Page, lesson: string, locale: Locale): Promise<void> {
  // A window that fills the screen cannot be given another size.
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, "requestFullscreen"));
  await page.goto(href(locale, paths.show(lesson)));
  await page.getByRole("button", { name: wordsOf(locale)("show.start"), exact: true }).click();
  await expect(page.locator("dialog.stage")).toBeVisible();
}

for (const locale of locales) {
  test(`in ${locale} all of every lesson is large enough for the last row and fits`, async ({
    page,
  }) => {
    for (const { id } of shown) {
      await page.setViewportSize(screens[0]);
      await startShow(page, id, locale);
      await page.evaluate(() => document.fonts.ready);
      for (const screen of screens) {
        await page.setViewportSize(screen);
        const { steps, wrong } = await walkWhole(page);
        expect.soft(wrong, `${id} at ${screen.width} × ${screen.height}`).toEqual([]);
        expect(steps).toBeGreaterThan(15);
      }
    }
  });
}
