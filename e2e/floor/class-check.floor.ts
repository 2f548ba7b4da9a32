import { expect, inject, it } from "vitest";
import { readResult } from "../../src/classroom/checks/result-code";
import { solution } from "../../src/question-types/rules";
import { tap, until } from "../../src/question-types/testing/hand";
import { href, paths } from "../../src/site/address";
import { give } from "../support/drive";
import { classCheck } from "./support/class-check";
import { onTheFloor } from "./support/floor-test";
import { asked, questionOf } from "./support/quiz";

/** A pupil's old phone takes part in a class check: the code of its result is the one the teacher reads. */

const site = inject("site");

onTheFloor(({ version, locale, open }) => {
  it("a pupil answers a class check by touch, and the result's code stays", async () => {
    const { code, questions } = classCheck("child", locale);
    const page = await open({ touch: true });
    await page.goto(`${site}${href(locale, paths.pupilCheck("child"))}#${code}`);
    const number = page.locator("input[name=number]");
    await number.tap();
    await page.keyboard.type("7");
    const begin = page.locator("main form button[type=submit]");
    await begin.tap();
    for (const _ of questions) {
      const id = await asked(page);
      const question = questionOf(questions, id);
      const form = page.locator("form.quiz");
      await give(form, question, solution(question), "touch");
      await tap(form.locator("button[type=submit]"), "touch");
      await until(async () => (await asked(page)) !== id, `another question than ${id}`);
    }
    const shown = page.locator("[data-result]");
    const result = (await shown.getAttribute("data-result")) ?? "";
    expect(readResult(code, questions.length, result)).toEqual({
      number: 7,
      safe: questions.map(() => true),
    });
    const drawn = page.locator("svg.picture-code");
    const { width, height } = await drawn.box();
    expect(Math.min(width, height)).toBeGreaterThan(150);
    await page.screenshot(`${version}/${locale}/class-check-code.png`);
    await page.reload();
    expect(await shown.getAttribute("data-result")).toBe(result);
  });
});
