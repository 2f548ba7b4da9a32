// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { isComplete, solution } from "../rules";
import { readingLocales, startReading, stopReading } from "../testing/screen-reader";
import type { MultipleChoiceQuestion } from "./question";
import { multipleChoiceStrings } from "./strings";

afterEach(stopReading);

describe.each(readingLocales)("a multiple choice read out in %s", (locale) => {
  it("is a group named by the question, says that several may fit, then every option by its words", async () => {
    const reader = await startReading("multiple", locale);
    const { prompt, options } = reader.question as MultipleChoiceQuestion;
    const phrases = await reader.readAll();
    expect(phrases[0]).toBe(`group, ${prompt}`);
    const hint = phrases.indexOf(multipleChoiceStrings[locale].hint);
    const boxes = phrases.filter((phrase) => phrase.startsWith("checkbox, "));
    expect(hint).toBeGreaterThan(0);
    expect(hint).toBeLessThan(phrases.indexOf(boxes[0] ?? ""));
    expect(boxes).toHaveLength(options.length);
    for (const { text } of options)
      expect(boxes.filter((phrase) => phrase.includes(`${text}, not checked`))).toHaveLength(1);
  });

  it("is answered by reading on and ticking; a tick can be taken back", async () => {
    const reader = await startReading("multiple", locale);
    const { options } = reader.question as MultipleChoiceQuestion;
    const unsafe = options.find(({ safe }) => !safe)?.text ?? "";
    await reader.moveTo("checkbox, ", unsafe);
    await reader.act();
    expect(isComplete(reader.question, reader.answer())).toBe(true);
    await reader.moveTo("checkbox, ", unsafe, ", checked");
    await reader.act();
    expect(isComplete(reader.question, reader.answer())).toBe(false);
    for (const { text, safe } of options) {
      if (!safe) continue;
      await reader.moveTo("checkbox, ", text, "not checked");
      await reader.act();
    }
    expect(reader.answer()).toEqual(solution(reader.question));
    const ticked = (await reader.readAgain()).filter((phrase) => phrase.includes(", checked"));
    expect(ticked).toHaveLength(options.filter(({ safe }) => safe).length);
  });

  it("is read as locked once it was checked", async () => {
    const reader = await startReading("multiple", locale, solution);
    const boxes = (await reader.readAll()).filter((phrase) => phrase.startsWith("checkbox, "));
    expect(boxes.length).toBeGreaterThan(1);
    for (const phrase of boxes) expect(phrase).toContain("disabled");
  });
});
