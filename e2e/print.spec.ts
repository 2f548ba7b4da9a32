import { locales } from "../src/i18n/locales";
import { keys } from "../src/progress/store/keys";
import { href, paths } from "../src/site/address";
import { library } from "./support/content";
import { keep } from "./support/device";
import { asItIs, asOnPaper, cutOff, paperBox } from "./support/paper";
import { pagesOf } from "./support/pdf";
import { expect, test } from "./support/test";

const sheets = [
  { path: paths.printWalletCard, situations: ["a", "b"], reader: "child" },
  { path: paths.printPosterA, situations: ["a"], reader: "child" },
  { path: paths.printPosterB, situations: ["b"], reader: "child" },
  { path: paths.printWalletCardAdults, situations: ["a", "b"], reader: "adult" },
  { path: paths.printPosterAAdults, situations: ["a"], reader: "adult" },
  { path: paths.printPosterBAdults, situations: ["b"], reader: "adult" },
] as const;

const numbers = library.contacts.filter(({ shownTo }) => shownTo === "everyone");

for (const locale of locales) {
  test(`in ${locale} each sheet is one page of A4 with the whole words on it`, async ({ page }) => {
    for (const { path, situations, reader } of sheets) {
      await page.goto(href(locale, path));
      await page.waitForLoadState("networkidle");
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf), path).toBe(1);
      await asOnPaper(page);
      const sheet = page.locator(".sheet");
      for (const name of situations)
        for (const rule of library.algorithm[locale][reader][name].rules)
          await expect(sheet.getByText(rule).first(), rule).toBeVisible();
      for (const { number } of numbers) await expect(sheet).toContainText(number);
      await expect(sheet.locator(".sheet-foot")).toBeVisible();
      for (const around of ["header", ".danger-bar", "h1"])
        await expect(page.locator(around).first()).toBeHidden();
      expect(await cutOff(page), path).toEqual([]);
      const height = await sheet.evaluate((element) => element.getBoundingClientRect().height);
      expect(height, path).toBeLessThanOrEqual(paperBox.height);
      await asItIs(page);
    }
  });

  test(`in ${locale} the emergency page leads to every sheet, and each sheet back`, async ({
    page,
  }) => {
    for (const { path } of sheets) {
      await page.goto(href(locale, paths.emergency));
      await page.locator(`main a[href$="${path.slice(1)}"]`).click();
      await expect(page).toHaveURL(href(locale, path));
      await page.locator("main a[href$='emergency/']").click();
      await expect(page).toHaveURL(href(locale, paths.emergency));
    }
  });
}

test("a sheet holds four wallet cards, of which a screen shows one", async ({ page }) => {
  await page.goto(href("en", paths.printWalletCard));
  const cards = page.locator(".wallet-card");
  await expect(cards.filter({ visible: true })).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(cards.filter({ visible: true })).toHaveCount(4);
  const size = await cards.last().evaluate((card) => {
    const { width, height } = card.getBoundingClientRect();
    return [width, height].map((pixels) => Math.round((pixels / 96) * 25.4));
  });
  expect(size, "folded, it is as large as a bank card").toEqual([170, 55]);
});

test("on paper words are dark on light, whatever the reader chose for the screen", async ({
  page,
}) => {
  await page.goto("/");
  await keep(
    page,
    keys.settings,
    JSON.stringify({ v: 1, size: "largest", spacing: "wide", theme: "dark" }),
  );
  for (const path of [paths.printPosterB, paths.lesson("k1")]) {
    await page.goto(href("ru", path));
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    // On a device's first page the chosen looks come when it is complete.
    await expect.poll(ink, "dark on the screen").toBe("rgb(244, 239, 228)");
    await page.emulateMedia({ media: "print" });
    expect(await ink(), path).toBe("rgb(20, 34, 43)");
    await asItIs(page);
  }
});
