import type { Page } from "@playwright/test";
import { classSheets } from "../src/classroom/paper/sheets";
import { locales } from "../src/i18n/locales";
import { keys } from "../src/progress/store/keys";
import { href, paths } from "../src/site/address";
import { lessonOf } from "./support/content";
import { keep } from "./support/device";
import { sidewaysScroll } from "./support/layout";
import { asItIs, asOnPaper, cutOff, expectSheetsOn, paperBox } from "./support/paper";
import { lettersIn, pagesOf } from "./support/pdf";
import { resize } from "./support/resize";
import { expect, test } from "./support/test";

/** Every letter of the three languages, small and large. */
const alphabets = {
  az: "aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZ«»–„“",
  en: "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ“”‘’",
  ru: "аАбБвВгГдДеЕёЁжЖзЗиИйЙкКлЛмМнНоОпПрРсСтТуУфФхХцЦчЧшШщЩъЪыЫьЬэЭюЮяЯ«»—",
} as const;

const signsOf = (text: string) => [...new Set(text.replace(/\s/g, ""))].sort();

/** Every page of sheets: the print room's, the posters, the card. */
const sheetPaths = [
  ...classSheets.map(paths.classSheet),
  paths.printWalletCard,
  paths.printPosterA,
  paths.printPosterB,
  paths.printWalletCardAdults,
  paths.printPosterAAdults,
  paths.printPosterBAdults,
];

/** Makes a PDF as `npm run pdf` does. */
const print = (page: Page) => page.pdf({ preferCSSPageSize: true });

for (const locale of locales) {
  test(`in ${locale} every sheet of the print room is whole, a page each`, async ({ page }) => {
    for (const sheet of classSheets) {
      await resize(page, { width: 320, height: 640 });
      await page.goto(href(locale, paths.classSheet(sheet)));
      await page.waitForLoadState("networkidle");
      expect(await sidewaysScroll(page), sheet).toBe(0);
      const sheets = await page.locator(".sheet").count();
      expect(pagesOf(await print(page)), sheet).toBe(sheets);
      await asOnPaper(page);
      expect(await cutOff(page), sheet).toEqual([]);
      await asItIs(page);
    }
  });

  test(`in ${locale} every sheet is whole on one page, whatever paper and margins are chosen`, async ({
    page,
  }) => {
    for (const path of sheetPaths) {
      await page.goto(href(locale, path));
      await page.waitForLoadState("networkidle");
      await expectSheetsOn(page, path);
    }
  });

  test(`in ${locale} a PDF gives every letter back as text, in Andika`, async ({ page }) => {
    await page.goto(href(locale, paths.classSheet("role-play-child")));
    await page.waitForLoadState("networkidle");
    // As on a sheet: one line of the alphabet in each of the two weights.
    await page.evaluate((letters) => {
      for (const part of document.querySelectorAll(".play-card > :is(h2, p)"))
        part.textContent = letters;
    }, alphabets[locale]);
    const pdf = await print(page);
    const found = lettersIn(pdf);
    expect(signsOf(alphabets[locale]).filter((letter) => !found.has(letter))).toEqual([]);
    const fonts = [...pdf.toString("latin1").matchAll(/\/FontName\s*\/(\S+)/g)].map(
      ([, name]) => name,
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toContain("Andika");
  });

  test(`in ${locale} a lesson plan prints whole, nothing split or cut`, async ({ page }) => {
    await page.goto(href(locale, paths.plan("y4")));
    await page.waitForLoadState("networkidle");
    const pdf = await print(page);
    expect(pagesOf(pdf)).toBeGreaterThan(2);
    expect(pagesOf(pdf)).toBeLessThan(9);
    const found = lettersIn(pdf);
    const words = lessonOf("y4")
      .texts[locale].messages.map(({ ownText }) => ownText)
      .join("");
    const plain = signsOf(words).filter((letter) => /[\p{L}]/u.test(letter));
    expect(plain.filter((letter) => !found.has(letter))).toEqual([]);
    await asOnPaper(page);
    expect(await brokenParts(page, ".plan-step, .plan-part, .plan li")).toEqual([]);
    await asItIs(page);
  });

  test(`in ${locale} a worksheet splits no question and shows no answer`, async ({ page }) => {
    await page.goto(href(locale, `${paths.worksheets("teen")}#b-4`));
    const sheets = page.locator(".worksheet:not(.worksheet-key)");
    await expect(sheets).toHaveCount(2);
    await expect(page.locator(".worksheet-key")).toHaveCount(2);
    expect(await sheets.first().locator(".worksheet-question").count()).toBeGreaterThan(3);
    expect(await sheets.first().innerText()).not.toContain("✓");
    const pdf = await print(page);
    expect(pagesOf(pdf)).toBeGreaterThan(3);
    await asOnPaper(page);
    expect(await brokenParts(page, ".worksheet-question")).toEqual([]);
    await asItIs(page);
  });
}

/** Parts that a page end could run through: higher than a page, wider than it, or allowed to be broken. */
function brokenParts(page: Page, parts: string): Promise<string[]> {
  return page.evaluate(
    ({ parts, box }) =>
      [...document.querySelectorAll(parts)]
        .filter((part) => {
          const { height, right } = part.getBoundingClientRect();
          const { breakInside } = getComputedStyle(part);
          return breakInside !== "avoid" || height > box.height || right > box.width + 1;
        })
        .map((part) => part.textContent ?? ""),
    { parts, box: paperBox },
  );
}

test("sheets keep to their pages with the largest and wide text", async ({ page }) => {
  await page.goto("/");
  const settings = { v: 1, size: "largest", spacing: "wide", theme: "dark" };
  await keep(page, keys.settings, JSON.stringify(settings));
  for (const path of sheetPaths) {
    await page.goto(href("ru", path));
    await page.waitForLoadState("networkidle");
    const sheets = await page.locator(".sheet").count();
    expect(pagesOf(await print(page)), path).toBe(sheets);
    await expectSheetsOn(page, path);
  }
});

test("a teacher finds plans, sheets and checks from the teacher's door", async ({ page }) => {
  await page.goto(href("en", paths.door("teacher")));
  await page.locator("main").getByRole("link", { name: "The classroom" }).click();
  await expect(page).toHaveURL(href("en", paths.classroom));
  const main = page.locator("main");
  for (const path of [paths.plan("k1"), paths.printRoom, paths.classChecks])
    await expect(main.locator(`a[href$="${path.replace("/classroom/", "")}"]`)).toHaveCount(1);
  await main.getByRole("link", { name: "Not yours? Leave it!" }).first().click();
  await expect(page).toHaveURL(href("en", paths.plan("k1")));
  for (const minutes of [10, 25, 45])
    await expect(page.locator(`#plan-${minutes}`)).toHaveText(`A plan of ${minutes} minutes`);
});
