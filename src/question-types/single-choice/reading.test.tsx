// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { grade, isComplete, solution } from "../rules";
import { readingLocales, startReading, stopReading } from "../testing/screen-reader";
import type { SingleChoiceQuestion } from "./question";
import { singleChoiceStrings } from "./strings";

afterEach(stopReading);

describe.each(readingLocales)("a single choice read out in %s", (locale) => {
  it("is a group named by the question, says how to answer, then every option by its words", async () => {
    const reader = await startReading("single", locale);
    const { prompt, options } = reader.question as SingleChoiceQuestion;
    const phrases = await reader.readAll();
    expect(phrases[0]).toBe(`group, ${prompt}`);
    const hint = phrases.indexOf(singleChoiceStrings[locale].hint);
    const radios = phrases.filter((phrase) => phrase.startsWith("radio, "));
    expect(hint).toBeGreaterThan(0);
    expect(hint).toBeLessThan(phrases.indexOf(radios[0] ?? ""));
    expect(radios).toHaveLength(options.length);
    for (const { text } of options)
      expect(
        radios.filter((phrase) => phrase.includes(`radio, ${text}, not checked`)),
      ).toHaveLength(1);
  });

  it("is answered by reading on to an option and choosing it; another choice takes its place", async () => {
    const reader = await startReading("single", locale);
    const { options } = reader.question as SingleChoiceQuestion;
    const unsafe = options.find(({ safe }) => !safe)?.text ?? "";
    const safe = options.find((option) => option.safe)?.text ?? "";
    await reader.moveTo("radio, ", unsafe);
    await reader.act();
    expect(isComplete(reader.question, reader.answer())).toBe(true);
    expect(grade(reader.question, reader.answer()).safe).toBe(false);
    await reader.moveTo("radio, ", safe, "not checked");
    await reader.act();
    expect(reader.answer()).toEqual(solution(reader.question));
    const phrases = await reader.readAgain();
    expect(phrases.filter((phrase) => /^radio, .*(?<!not) checked,/.test(phrase))).toEqual([
      expect.stringContaining(safe),
    ]);
  });

  it("is read as locked once it was checked", async () => {
    const reader = await startReading("single", locale, solution);
    const radios = (await reader.readAll()).filter((phrase) => phrase.startsWith("radio, "));
    expect(radios.length).toBeGreaterThan(1);
    for (const phrase of radios) expect(phrase).toContain("disabled");
  });
});
