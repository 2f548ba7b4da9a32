import { expect, type Page } from "@playwright/test";
import { type Locale, localeNames } from "../../src/i18n/locales";
import { FaultySite } from "./faulty-site";
import { test as guarded } from "./test";
import { wordsOf } from "./words";

/** A test with a site of its own that can go wrong; `base` is the path it stands under. */
export const test = guarded.extend<{ base: string; site: FaultySite }>({
  base: ["/", { option: true }],
  worker: true,
  site: [
    async ({ base }, use) => {
      const site = await FaultySite.start(base);
      await use(site);
      await site.stop();
    },
    { timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url()),
});

export { expect };

/** What the home page says of the copy in a language. */
export function statusOn(page: Page, locale: Locale) {
  const t = wordsOf(locale);
  const section = page.getByRole("region", { name: t("offline.title") });
  const button = (name: "retry" | "others") =>
    section.getByRole("button", { name: t(`offline.island.${name}`), exact: true });
  return {
    section,
    progress: section.getByRole("progressbar"),
    retry: button("retry"),
    others: button("others"),
    language: (other: Locale) =>
      section.getByRole("listitem").filter({ hasText: localeNames[other] }),
    /** It says this, and nothing else. */
    says: (name: "saved" | "failed" | "full" | "impossible" | "saving") =>
      expect(section.getByRole("status")).toHaveText(t(`offline.island.${name}`), {
        timeout: 30_000,
      }),
  };
}

/** One visit to the home page of a language, until it says that the language is saved. */
export async function visitAndSave(page: Page, site: FaultySite, locale: Locale): Promise<void> {
  await page.goto(site.url(`${locale}/`));
  await statusOn(page, locale).says("saved");
}

/** Names of this origin's caches. */
export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Whether a copy of a language, of any version, is complete: its last entry is its own address. */
export function isSaved(page: Page, locale: Locale): Promise<boolean> {
  return page.evaluate(async (language) => {
    const names = await caches.keys();
    const name = names.find((known) => known.includes(` packs/${language}.`));
    const address = name?.split(" ")[2];
    return name !== undefined && !!(await caches.match(`/${address}`, { cacheName: name }));
  }, locale);
}

/** Waits until a newer version is installed and waits behind the one of this page. */
export async function newerWaits(page: Page): Promise<void> {
  const waits = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !!registration?.waiting && !registration.installing;
    });
  await expect.poll(waits, { timeout: 30_000 }).toBe(true);
}

/** The notice of a newer version, in a language. */
export function noticeOn(page: Page, locale: Locale) {
  const t = wordsOf(locale);
  return {
    text: page.getByText(t("shell.newer")),
    use: page.getByRole("button", { name: t("shell.useNewer") }),
  };
}

/** Waits for the newer version, reloads and takes it by its notice, as a reader does. */
export async function takeNewer(page: Page, locale: Locale, version: number): Promise<void> {
  await newerWaits(page);
  await page.reload();
  const { text, use } = noticeOn(page, locale);
  await expect(text).toBeVisible();
  await use.click();
  await expect(versionOn(page)).toHaveText(`Version ${version}`);
}

/** The number a changed version says on its pages; none on the first. */
export const versionOn = (page: Page) => page.locator("[data-version]");
