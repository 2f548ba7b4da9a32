import { doors } from "../src/base/doors";
import { locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { library } from "./support/content";
import { pageKinds } from "./support/pages";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const adultsOnly = library.contacts.filter(({ shownTo }) => shownTo === "adults");

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`in ${locale} every sign is drawn, described and told what to do at`, async ({ page }) => {
    await page.goto(href(locale, paths.signs));
    for (const { id, name, alt, meaning, toDo } of library.signs.signs) {
      const card = page.locator(`#${id}`);
      await expect(card.getByRole("heading", { name: name[locale] })).toBeVisible();
      await expect(card.getByRole("img", { name: alt[locale] })).toBeVisible();
      await expect(card).toContainText(meaning[locale]);
      await expect(card).toContainText(toDo[locale]);
    }
    const { a, b } = library.algorithm[locale].child;
    await expect(page.locator(".steps > li")).toHaveText([...a.rules, ...b.rules]);
    for (const rule of ["differ", "noSign", "leave"] as const)
      await expect(page.locator("main")).toContainText(t(`signs.${rule}`));
  });

  test(`in ${locale} a word is found in any language, with plain letters and any capitals`, async ({
    page,
  }) => {
    await page.goto(href(locale, paths.words));
    const search = page.getByRole("searchbox", { name: t("words.search") });
    const headings = page.locator("main").getByRole("heading", { level: 2 });
    await expect(search).toBeVisible();
    await expect(headings).toHaveCount(library.glossary.length);
    const sign = library.glossary.find(({ id }) => id === "warning-sign")?.term[locale] ?? "";
    for (const question of ["xeberdarliq nisani", "XƏBƏRDARLIQ NİŞANI", "Warning s", "предупр"]) {
      await search.fill(question);
      await expect(headings, question).toHaveText([sign]);
      await expect(page.getByRole("status").filter({ hasText: ": 1" })).toHaveText(
        t("words.found", { count: 1 }),
      );
    }
    // However the keyboard wrote ə, i and the marks.
    const areas = library.glossary
      .filter(({ term }) => term.az.includes("ərazi"))
      .map(({ term }) => term[locale]);
    expect(areas.length).toBeGreaterThan(0);
    await search.fill("ərazi");
    const found = await headings.allTextContents();
    for (const area of areas) expect(found).toContain(area);
    for (const question of [
      "\u04D9razi",
      "\u01DDrazi",
      "\u018FRAZ\u0130",
      "erazı",
      "ə\u00ADrazi",
    ]) {
      await search.fill(question);
      await expect(headings, question).toHaveText(found);
    }
    await search.fill("qwxyz");
    await expect(headings).toHaveCount(0);
    await expect(page.getByText(t("words.none"))).toBeVisible();
    await search.fill("");
    await expect(headings).toHaveCount(library.glossary.length);
  });

  test(`in ${locale} each word says which language each of its names is in`, async ({ page }) => {
    await page.goto(href(locale, paths.words));
    for (const other of locales) {
      if (other === locale) continue;
      const names = page.locator(`main li [lang="${other}"]`);
      expect((await names.allTextContents()).sort()).toEqual(
        library.glossary.map(({ term }) => term[other]).sort(),
      );
    }
  });

  test(`in ${locale} each figure says who named it, and the chart says its words`, async ({
    page,
  }) => {
    await page.goto(href(locale, paths.why));
    const { figures, series } = library.figures;
    for (const { figure, meaning, said } of figures) {
      const card = page.locator("main li").filter({ hasText: meaning[locale] });
      await expect(card).toContainText(figure[locale]);
      await expect(card).toContainText(said[locale]);
    }
    await expect(page.locator("main")).not.toContainText(/37\s?%/);
    const last = series.rows.at(-1);
    await expect(page.locator("svg.chart")).toHaveAccessibleName(
      new RegExp(`\\b${last?.killed}\\b.*\\b${last?.injured}\\b`),
    );
    await expect(page.locator("main")).toContainText("72 + 347");
    const beyond = await page.locator("svg.chart").evaluate((chart: SVGSVGElement) => {
      const { width, height } = chart.viewBox.baseVal;
      return [...chart.querySelectorAll<SVGGraphicsElement>("text, rect")]
        .filter((part) => {
          const box = part.getBBox();
          return box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
        })
        .map((part) => part.outerHTML);
    });
    expect(beyond, "drawn beyond the chart").toEqual([]);
    await page.getByText(t("why.table")).click();
    const cells = page.getByRole("row").filter({ has: page.getByRole("cell") });
    await expect(cells).toHaveCount(series.rows.length);
    for (const [index, { killed, injured }] of series.rows.entries())
      await expect(cells.nth(index).getByRole("cell")).toHaveText(
        [killed, injured, killed + injured].map(String),
      );
  });

  test(`in ${locale} figures and the number for adults stay on the pages for adults`, async ({
    page,
  }) => {
    const forAdults = [paths.door("family"), paths.door("teacher")];
    expect(adultsOnly.length).toBeGreaterThan(0);
    for (const path of [...Object.values(pageKinds), paths.emergency]) {
      await page.goto(href(locale, path));
      const adult = forAdults.includes(path);
      for (const { number, source } of adultsOnly) {
        await expect(page.locator(`a[href="tel:${number}"]`), path).toHaveCount(adult ? 1 : 0);
        if (adult) await expect(page.locator("main")).toContainText(source);
        // As a number of its own: a file's check sum may have it among its digits.
        else
          await expect(page.locator("main"), path).not.toContainText(new RegExp(`\\b${number}\\b`));
      }
    }
    for (const door of doors) {
      await page.goto(href(locale, paths.door(door)));
      const adult = forAdults.includes(paths.door(door));
      await expect(page.locator("a[href$='why/']"), door).toHaveCount(adult ? 1 : 0);
    }
  });
}
