import { describe, expect, it } from "vitest";
import { checkReadability, countsOf, measuresOf } from "./readability";
import { told } from "./testing/say";

describe("the counts of a text", () => {
  it.each([
    [
      "en",
      "The little table moved. Make a walked cake",
      { words: 8, sentences: 2, syllables: 10, long: 0 },
    ],
    ["en", "Rescuers wanted everybody", { words: 3, sentences: 1, syllables: 9, long: 2 }],
    ["ru", "Мяч укатился. Вернись 112!", { words: 3, sentences: 2, syllables: 7, long: 0 }],
    ["az", "Xilasediciləri gözlə, yerində dur", { words: 4, sentences: 1, syllables: 13, long: 1 }],
  ] as const)("in %s: %s", (locale, text, counts) => {
    expect(countsOf([text], locale)).toEqual(counts);
  });

  it("take each piece for a sentence of its own", () => {
    expect(countsOf(["Gəl", "Get"], "az")).toMatchObject({ words: 2, sentences: 2 });
  });
});

describe("the measures", () => {
  const counts = { words: 100, sentences: 10, syllables: 150, long: 5 };
  it.each([
    ["en", 0.39 * 10 + 11.8 * 1.5 - 15.59],
    ["ru", 206.835 - 1.3 * 10 - 60.1 * 1.5],
    ["az", 10],
  ] as const)("of %s begin with its formula", (locale, value) => {
    const [first, second] = measuresOf(counts, locale);
    expect(first?.value).toBeCloseTo(value);
    expect(second).toEqual({ name: "long words, %", value: 5, harder: "more" });
  });
});

describe("what is too hard", () => {
  const counts = { words: 100, sentences: 12, syllables: 150, long: 11 };
  it.each([
    [
      "az",
      [
        "the text is too hard for its reader: words a sentence 8.3. Make sentences shorter and choose shorter words: at most 6.",
        "the text is too hard for its reader: long words, % 11.0. Make sentences shorter and choose shorter words: at most 10.",
      ],
    ],
    [
      "en",
      [
        "the text is too hard for its reader: Flesch–Kincaid grade 5.4. Make sentences shorter and choose shorter words: at most 3.",
        "the text is too hard for its reader: long words, % 11.0. Make sentences shorter and choose shorter words: at most 7.",
      ],
    ],
  ] as const)("for a child in %s", (locale, sentences) => {
    expect(told(checkReadability({ counts, locale, reader: "child" }))).toEqual(sentences);
  });

  it("in Russian has too little ease", () => {
    const hard = { ...counts, syllables: 250, long: 0 };
    expect(told(checkReadability({ counts: hard, locale: "ru", reader: "adult" }))).toEqual([
      "the text is too hard for its reader: Oborneva’s ease 45.8. Make sentences shorter and choose shorter words: at least 50.",
    ]);
  });

  it("is not judged in a few words", () => {
    expect(
      checkReadability({ counts: { ...counts, words: 79 }, locale: "az", reader: "child" }),
    ).toEqual([]);
  });
});
