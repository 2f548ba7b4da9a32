import { describe, expect, it } from "vitest";
import type { Choice } from "./choices";
import { type BlindReader, blindReaders, readBlindly, shareOf } from "./readers";

const reader = (name: BlindReader["name"]): BlindReader => {
  const found = blindReaders.find((one) => one.name === name);
  if (!found) throw new Error(`There is no reader of ${name}.`);
  return found;
};

/** A choice whose right option is the first. */
const of = (group: string, ...options: readonly string[]): Choice => ({ group, options, right: 0 });

const picked = (choices: readonly Choice[]) =>
  readBlindly(choices, reader("words"), "en").map((reading) => reading.picked);

describe("what a reader remembers of an option", () => {
  it("is its words, in small letters by the rules of the language", () => {
    const { piecesOf } = reader("words");
    expect(piecesOf("İşıqda QIZIL ilə, yavaş-yavaş!", "az")).toEqual([
      ...["işıqda", "qızıl", "ilə", "yavaş-yavaş"],
    ]);
    expect(piecesOf("“I don’t go,” I say", "en")).toEqual(["i", "don’t", "go", "i", "say"]);
  });

  it("is its words and those side by side", () => {
    expect(reader("pairs").piecesOf("I go back", "en")).toEqual([
      ...["i", "go", "back", "i go", "go back"],
    ]);
  });

  it("is how its words begin", () => {
    expect(reader("letters").piecesOf("Возвращаюсь и говорю", "ru")).toEqual(["возв", "и", "гово"]);
  });
});

describe("a blind reader", () => {
  it("takes the option that uses the words of right options elsewhere", () => {
    const choices = [of("k1", "I stay", "I run"), of("k2", "I stay here", "I run there")];
    expect(picked(choices)).toEqual([1, 1]);
  });

  it("knows nothing of the lesson that it reads", () => {
    expect(picked([of("k1", "I stay", "I run"), of("k1", "I stay", "I run")])).toEqual([0.5, 0.5]);
  });

  it("shares what sounds the same", () => {
    const choices = [of("k1", "I stay", "I run"), of("k2", "I wait", "I jump", "I fly", "I swim")];
    expect(picked(choices)).toEqual([0.5, 1 / 4]);
    expect(shareOf(readBlindly(choices, reader("words"), "en"))).toBeCloseTo((0.5 + 1 / 4) / 2);
  });

  it("is misled where wrong options use the words of right ones", () => {
    const choices = [
      of("k1", "I stay", "I run"),
      of("k2", "I run", "I stay"),
      of("k3", "I wait", "I go"),
    ];
    expect(picked(choices)).toEqual([0, 0, 0.5]);
  });

  it("learns nothing of a word that all options of a story have", () => {
    const story = [of("k1", "Dog stays", "Dog runs", "Dog hides"), of("k2", "Dog", "Cat")];
    expect(picked(story)[1]).toBe(0.5);
  });

  it("picks nothing where nothing is asked", () => {
    expect(shareOf([])).toBe(0);
  });
});
