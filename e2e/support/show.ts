import type { Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales";
import { expect } from "./test";
import { wordsOf } from "./words";

/**
 * Begins the show on the page that offers it. It fills the window and not the screen: a window that
 * fills the screen cannot be given another size.
 */
export async function startShow(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(Element.prototype, "requestFullscreen"));
  await page
    .getByRole("button", { name: wordsOf(locale)("show.island.start"), exact: true })
    .click();
  await expect(page.locator("dialog.stage")).toBeVisible();
}
