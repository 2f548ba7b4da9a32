import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/i18n/locales";
import type { Picture } from "../contract";
import { parsed, questionBlock } from "../testing/question-block";
import { pictureAuthoring } from "./authoring";

const example = (locale: Locale) =>
  readFileSync(new URL(`example.${locale}.md`, import.meta.url), "utf8").replace(/^##.*\n+/, "");

const places = (...positions: string[]) =>
  positions.map((at, index) => `- [x] Place ${index} (${at})\n  > Why.\n`).join("");

/** What is told when the picture has this size. */
function toldWith(ground: Pick<Picture, "width" | "height">, markdown: string): number {
  const block = questionBlock(`![A](a.svg)\n\n${markdown}`);
  const picture = { src: "/a.svg", alt: "A", ...ground };
  let told = 0;
  pictureAuthoring.parse({ ...block, facts: { ...block.facts, picture } }, () => {
    told += 1;
  });
  return told;
}

describe("a picture with places", () => {
  it("keeps the picture to itself, so that the player does not draw it too", () => {
    const { question, told } = parsed(pictureAuthoring, example("en"));
    expect(told).toEqual([]);
    expect(question?.picture).toBeNull();
    expect(question?.ground.src).toBe("/pictures/village.svg");
    expect(question?.options[0]).toMatchObject({ text: "On the wall of the shop", x: 15, y: 40 });
  });

  it("has the same key in all languages", () => {
    const keys = locales.map((locale) => {
      const { question } = parsed(pictureAuthoring, example(locale), locale);
      return question && pictureAuthoring.answerKey(question);
    });
    expect(new Set(keys)).toEqual(
      new Set([
        "village.svg [ ] (15, 40) [x] (64, 53) [ ] (37, 37) [x] (80, 77) [x] (88, 49) [ ] (15, 80)",
      ]),
    );
  });

  // On a picture 280 px wide and 210 px high a finger needs 56 px: 20 % across, 26.7 % down.
  it.each([
    ["30, 50", "50, 50", 0],
    ["30, 50", "49.9, 50", 1],
    ["50, 30", "50, 56.7", 0],
    ["50, 30", "50, 56.6", 1],
    ["9, 12", "91, 88", 0],
    ["8.9, 50", "91.1, 50", 2],
    ["50, 11.9", "50, 88.1", 2],
  ])("has room for a finger at every place: (%s) and (%s)", (one, other, told) => {
    expect(toldWith({ width: 400, height: 300 }, places(one, other))).toBe(told);
  });

  it("takes the shape of the picture into account", () => {
    const upright = places("50, 30", "50, 51");
    expect(toldWith({ width: 300, height: 300 }, upright)).toBe(0);
    expect(toldWith({ width: 400, height: 300 }, upright)).toBe(1);
  });
});
