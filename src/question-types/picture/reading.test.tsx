// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { solution } from "../rules";
import { readingLocales, startReading, stopReading } from "../testing/screen-reader";
import type { PictureQuestion } from "./question";
import { pictureStrings } from "./strings";

afterEach(stopReading);

describe.each(readingLocales)("a picture with places read out in %s", (locale) => {
  it("says what the picture shows, then each place once, by its number and name", async () => {
    const reader = await startReading("picture", locale);
    const { ground, options } = reader.question as PictureQuestion;
    const phrases = await reader.readAll();
    expect(phrases.filter((phrase) => phrase.includes(ground.alt))).toHaveLength(1);
    expect(phrases).toContain(pictureStrings[locale].hint);
    const boxes = phrases.filter((phrase) => phrase.startsWith("checkbox, "));
    expect(boxes).toHaveLength(options.length);
    for (const { text } of options)
      expect(boxes.filter((phrase) => phrase.includes(`. ${text}, not checked`))).toHaveLength(1);
  });

  it("is answered by reading on and ticking", async () => {
    const reader = await startReading("picture", locale);
    const { options } = reader.question as PictureQuestion;
    for (const { text, safe } of options) {
      if (!safe) continue;
      await reader.moveTo("checkbox, ", `. ${text}`, "not checked");
      await reader.act();
    }
    expect(reader.answer()).toEqual(solution(reader.question));
    const ticked = (await reader.readAgain()).filter((phrase) => phrase.includes(", checked"));
    expect(ticked).toHaveLength(options.filter(({ safe }) => safe).length);
  });

  it("is read as judged and locked once it was checked", async () => {
    const reader = await startReading("picture", locale, (question) => ({
      chosen: (question as PictureQuestion).options.map(({ id }) => id),
    }));
    const phrases = await reader.readAll();
    for (const phrase of phrases.filter((one) => one.startsWith("checkbox, ")))
      expect(phrase).toContain("disabled");
    expect(phrases.join("\n")).toContain(pictureStrings[locale].found);
    expect(phrases.join("\n")).toContain(pictureStrings[locale].wrong);
  });
});
