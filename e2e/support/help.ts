import type { Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales";
import { href, paths } from "../../src/site/address";
import { expect } from "./test";
import { wordsOf } from "./words";

/** Whether something can be seen and touched where it stands: wholly on the screen, under nothing. */
export async function isOnTop(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom, left, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return top >= 0 && bottom <= innerHeight && element.contains(hit);
  });
}

/** The emergency bar can be touched at the top of a page and in its middle. */
export async function expectBarOnTop(page: Page, path: string): Promise<void> {
  expect(await isOnTop(page, ".emergency"), `${path} at its top`).toBe(true);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  expect(await isOnTop(page, ".emergency"), `${path} in its middle`).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Help is one tap away on the page: the bar is in reach and leads to the emergency page of its language. */
export async function expectHelp(page: Page, locale: Locale, path: string): Promise<void> {
  await expectBarOnTop(page, path);
  const leadsTo = await page
    .getByRole("complementary")
    .getByRole("link", { name: wordsOf(locale)("shell.danger"), exact: true })
    .evaluate((link: HTMLAnchorElement) => link.pathname);
  expect(leadsTo, path).toBe(href(locale, paths.emergency));
}
