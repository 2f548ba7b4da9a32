import { expect, it } from "vitest";
import { until } from "../../src/question-types/testing/hand";
import { href, paths } from "../../src/site/address";
import { lessonOf } from "../support/content";
import { serveAt } from "../support/homes";
import { wordsOf } from "../support/words";
import { onTheFloor } from "./support/floor-test";
import { playSafely } from "./support/quiz";

/** The worker on old browsers: one visit keeps a language, and a lesson is read and played without a network. */

onTheFloor(({ locale, open }) => {
  it("one visit keeps the language on the device for reading without a network", async () => {
    const home = await serveAt("");
    const page = await open({ before: [] });
    await page.goto(home.address + href(locale, paths.home));
    const status = page.locator("section[aria-labelledby=offline] [role=status]");
    const saved = wordsOf(locale)("offline.island.saved");
    await until(async () => (await status.text()) === saved, "the copy is saved", 60_000);
    await home.stop();
    const lesson = lessonOf("k2");
    await page.goto(home.address + href(locale, paths.lesson("k2")));
    expect(await page.locator("h1").text()).toBe(lesson.texts[locale].title);
    const drawn = () =>
      page
        .locator("main img")
        .evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0));
    await until(drawn, "the pictures of the lesson are drawn");
    await playSafely(page, lesson, locale, "mouse");
    await page.locator(".quiz-result").shown();
  });
});
