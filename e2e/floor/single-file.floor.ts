import { expect, it } from "vitest";
import { library } from "../support/content";
import { fileAddress } from "../support/homes";
import { wordsOf } from "../support/words";
import { onTheFloor } from "./support/floor-test";
import { playedLessons } from "./support/lessons";
import { playSafely } from "./support/quiz";

/** The single file, opened from a device's memory in old browsers. */

onTheFloor(({ version, locale, open }) => {
  const t = wordsOf(locale);

  it("the single file opens from memory, reads, asks, keeps and helps", async () => {
    const page = await open();
    await page.offline(true);
    await page.goto(fileAddress(`files/safe-step-${locale}.html`));
    for (const lesson of playedLessons) {
      const { facts, texts } = lesson;
      await page.locator("a.brand").click();
      await page.locator(`main a.door-${facts.door}`).click();
      const link = page.locator("main a.card").locator("strong");
      const titles = await link.allTextContents();
      await link.nth(titles.indexOf(texts[locale].title)).click();
      expect(await page.locator("h1").text()).toBe(texts[locale].title);
      await playSafely(page, lesson, locale, "mouse");
      await page.locator(".quiz-result").shown();
    }
    await page.reload();
    await page.screenshot(`${version}/${locale}/single-file.png`);
    await page.locator("a.emergency").click();
    await page
      .locator("main")
      .getByRole("link", { name: t("emergency.unsure") })
      .click();
    const { rules } = library.algorithm[locale].child.b;
    expect(await page.locator(".step-words").allTextContents()).toEqual([...rules]);
  });
});
