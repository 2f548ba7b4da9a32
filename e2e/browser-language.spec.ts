import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Locale, locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { countAClass, openClass } from "./support/class-check";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/**
 * The browser's language may be any word, or one it has no data for: Chromium knows no Azerbaijani
 * numbers, and its formatters throw on what is no language.
 */

/** Opens the counted class in a language; gives what is said of its gain, and the table it saves. */
async function resultsIn(page: Page, locale: Locale) {
  const t = wordsOf(locale);
  await openClass(page, locale);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: t("checks.island.csv") }).click();
  const table = readFileSync((await (await saving).path()) ?? "", "utf8");
  const gain = (number: string) => page.getByText(t("checks.island.gain", { gain: number }));
  return { table, gain };
}

/** What the page and its scripts believe the browser is set to. */
const setLanguage = (page: Page, value: unknown) =>
  page.addInitScript((language) => {
    for (const [name, own] of [
      ["language", language],
      ["languages", language === undefined ? undefined : [language]],
    ] as const)
      Object.defineProperty(Navigator.prototype, name, { get: () => own, configurable: true });
  }, value);

for (const [set, separator] of [
  ["az-AZ", ";"],
  ["ru-RU", ";"],
  ["en-GB", ","],
] as const) {
  test.describe(`in a browser set to ${set}`, () => {
    test.use({ locale: set });

    test("a class's gain is written as the page's language does, its table as the computer's", async ({
      page,
    }) => {
      await countAClass(page);
      for (const locale of locales) {
        const { table, gain } = await resultsIn(page, locale);
        await expect(gain(locale === "en" ? "0.6" : "0,6")).toBeVisible();
        const t = wordsOf(locale);
        expect(table.startsWith(`\uFEFF"${t("checks.island.csvRule")}"${separator}"`)).toBe(true);
        expect(table).toContain(`"${separator}10${separator}5${separator}50${separator}`);
      }
    });
  });
}

for (const [set, name] of [
  ["", "no word at all"],
  ["C", "C"],
  ["x-klingon", "x-klingon"],
  ["en-US@posix", "en-US@posix"],
  ["az_AZ.UTF-8", "az_AZ.UTF-8"],
  [undefined, "undefined"],
  [null, "null"],
  ["a".repeat(5000), "5000 letters"],
] as const) {
  test(`where the browser calls its language ${name}, every kind of page works`, async ({
    page,
  }) => {
    await setLanguage(page, set);
    await countAClass(page);
    const { table, gain } = await resultsIn(page, "az");
    await expect(gain("0,6")).toBeVisible();
    expect(table[table.indexOf('"', 3) + 1]).toBe(set === "en-US@posix" ? "," : ";");
    for (const path of [
      paths.home,
      paths.lesson("k1"),
      paths.progress,
      paths.settings,
      paths.words,
    ]) {
      await page.goto(href("az", path));
      expect(await page.evaluate(() => navigator.language)).toBe(set);
      await expect(page.locator("main h1")).toBeVisible();
    }
    await page.goto(href("az", paths.lesson("k1")));
    await expect(page.locator("form.quiz[data-question]").first()).toBeVisible();
  });
}

test("no script of the site asks the browser's own data how a language is written", async ({
  request,
}) => {
  const asked: string[] = [];
  const read = new Set<string>();
  for (const path of [paths.home, paths.lesson("k1"), paths.words, paths.classChecks]) {
    const html = await (await request.get(href("az", path))).text();
    for (const [, name = ""] of html.matchAll(/scripts\/([\w-]+\.[0-9a-f]{8}\.js)/g))
      read.add(name);
  }
  for (const name of read) {
    const text = await (await request.get(`/scripts/${name}`)).text();
    asked.push(
      ...(text.match(/\bIntl\b|\.toLocale\w+|\.localeCompare\b/g) ?? []).map(
        (one) => `${name}: ${one}`,
      ),
    );
  }
  expect(read.size).toBeGreaterThan(5);
  expect(asked).toEqual([]);
});
