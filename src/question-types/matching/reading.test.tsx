// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { grade, isComplete, solution } from "../rules";
import { readingLocales, startReading, stopReading } from "../testing/screen-reader";
import type { MatchingQuestion } from "./question";
import { matchingStrings } from "./strings";

afterEach(stopReading);

describe.each(readingLocales)("things to match, read out in %s", (locale) => {
  it("are groups named by the thing, words or picture, each with every text that may belong to it", async () => {
    const reader = await startReading("matching", locale);
    const { prompt, pairs } = reader.question as MatchingQuestion;
    const phrases = await reader.readAll();
    expect(phrases[0]).toBe(`group, ${prompt}`);
    const groups = phrases.filter((phrase) => phrase.startsWith("radiogroup, "));
    expect(phrases.indexOf(matchingStrings[locale].hint)).toBeLessThan(
      phrases.indexOf(groups[0] ?? ""),
    );
    expect(groups.map((phrase) => phrase.slice("radiogroup, ".length))).toEqual(
      pairs.map(({ thing }) => thing),
    );
    for (const { match } of pairs)
      expect(
        phrases.filter((phrase) => phrase.startsWith(`radio, ${match}, not checked`)),
      ).toHaveLength(pairs.length);
  });

  it("are answered by reading on to a text and choosing it; another choice takes its place", async () => {
    const reader = await startReading("matching", locale);
    const { pairs } = reader.question as MatchingQuestion;
    for (const [row, { thing, match }] of pairs.entries()) {
      expect(isComplete(reader.question, reader.answer())).toBe(false);
      await reader.moveTo(`radiogroup, ${thing}`);
      if (row === 0) {
        await reader.moveTo(`radio, ${pairs[1]?.match}`);
        await reader.act();
        await reader.moveTo("end of document");
        await reader.moveTo(`radiogroup, ${thing}`);
      }
      await reader.moveTo(`radio, ${match}, not checked`);
      await reader.act();
    }
    expect(reader.answer()).toEqual(solution(reader.question));
    expect(grade(reader.question, reader.answer()).safe).toBe(true);
  });

  it("are read as locked, with their verdicts, once they were checked", async () => {
    const reader = await startReading("matching", locale, solution);
    const { pairs } = reader.question as MatchingQuestion;
    const radios = (await reader.readAll()).filter((phrase) => phrase.startsWith("radio, "));
    expect(radios).toHaveLength(pairs.length ** 2);
    for (const phrase of radios) expect(phrase).toContain("disabled");
    const { right } = matchingStrings[locale];
    expect(radios.filter((phrase) => phrase.includes(right))).toHaveLength(pairs.length);
  });
});
