import { expect, inject, it } from "vitest";
import { grade, solution } from "../../src/question-types/rules";
import { href, paths } from "../../src/site/address";
import { lessonOf } from "../support/content";
import { onTheFloor } from "./support/floor-test";

/** Where no script of ours can be read at all, the lesson stays and HTML opens the answers. */

const brokenSite = inject("brokenSite");

onTheFloor(({ version, locale, open, expectComplaint }) => {
  it("a lesson whose scripts all fail reads fully and opens its answers", async () => {
    expectComplaint(/SyntaxError/);
    const { title, messages, questions } = lessonOf("y4").texts[locale];
    const page = await open();
    await page.goto(brokenSite + href(locale, paths.lesson("y4")));
    expect(await page.locator("h1").text()).toBe(title);
    for (const { id, heading } of messages)
      expect(await page.locator(`[id="${id}"] h2`).text()).toBe(heading);
    for (const [place, question] of questions.entries()) {
      const block = page.locator(".open-quiz > li").nth(place);
      expect(await block.locator("h3").text()).toBe(question.prompt);
      const parts = grade(question, solution(question)).parts;
      for (const { label, feedback } of parts) {
        const option = block.locator("details");
        const labels = await option.locator("summary").allTextContents();
        const answer = option.nth(labels.findIndex((text) => text.includes(label)));
        expect(await answer.text()).not.toContain(feedback);
        await answer.locator("summary").click();
        expect(await answer.text()).toContain(feedback);
      }
    }
    await page.screenshot(`${version}/${locale}/no-script.png`);
  });
});
