import { expect, inject, it } from "vitest";
import { typeNames } from "../../src/question-types/authoring";
import { hasFocus, until } from "../../src/question-types/testing/hand";
import { href, paths } from "../../src/site/address";
import { addressOf, wordsOf } from "../support/words";
import { onTheFloor } from "./support/floor-test";
import { playedLessons, playedTypes } from "./support/lessons";
import { playSafely } from "./support/quiz";

/** A lesson of each door on old browsers: read, played to the result by click and by key, and kept. */

const site = inject("site");

onTheFloor(({ version, locale, open }) => {
  it("the lessons played on old browsers hold every type of question", () => {
    expect([...playedTypes].sort()).toEqual([...typeNames].sort());
  });

  for (const lesson of playedLessons) {
    const { id, facts, texts } = lesson;
    for (const hand of ["mouse", "keyboard"] as const) {
      it(`${id} is read and played to the result by ${hand}, which stays`, async () => {
        const t = wordsOf(locale);
        const address = addressOf(facts.door);
        const { title } = texts[locale];
        const page = await open();
        await page.goto(site + href(locale, paths.lesson(id)));
        expect(await page.locator("h1").text()).toBe(title);
        await playSafely(page, lesson, locale, hand);

        const heading = page.locator(".quiz-result h3");
        expect(await heading.text()).toBe(t("quiz.result.resultTitle", { address }));
        await until(() => heading.evaluate(hasFocus), "the focus is on the result");
        await page.reload();
        expect(await heading.text()).toBe(t("quiz.result.lastTime", { address }));
        await page.screenshot(`${version}/${locale}/${id}-result.png`);

        await page.goto(site + href(locale, paths.progress));
        const rows = page.locator("main li");
        await rows.nth(0).shown();
        const row = (await rows.allTextContents()).find((text) => text.includes(title));
        expect(row).toContain(t("progress.done"));
      });
    }
  }
});
