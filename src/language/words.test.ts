import { describe, expect, it } from "vitest";
import { formsOf, sentencesOf, withoutQuotes, wordsOf } from "./words";

describe("words", () => {
  it.each([
    ["Don't touch, don’t go.", 4],
    ["112-yə zəng et", 3],
    ["Это — не игрушка: что-то другое", 5],
    ["Üç addım – üç iş.", 4],
    ["1. – …", 1],
    ["", 0],
  ])("of %j are %i", (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});

describe("sentences", () => {
  it.each([
    ["Stay. Wait! Why? Because…", 4],
    ["He says: “Stay here.” Then he waits.", 2],
    ["«Dayan!» Sonra gözlə.", 2],
    ["a list item\nand another", 2],
    ["It costs 3.50 now.", 1],
    ["… !", 0],
  ])("of %j are %i", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe("word forms", () => {
  it.each([
    ["Don’t go: 112-yə, 6–10!", ["Don’t", "go"]],
    ["ANAMA, GICHD-nin, UNICEF", []],
    ["gedib-gəlmək, JavaScript-ə", ["gedib", "gəlmək"]],
    ["report.az və en.md", ["və"]],
    ["Ya. Sən", ["Ya", "Sən"]],
  ])("of %j are %j", (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });
});

it("takes out what stands in quotes, with the quotes inside", () => {
  expect(withoutQuotes("O: «Gəl “dost” gəl» dedi. “Come,” she said.")).toBe(
    "O: «» dedi. “” she said.",
  );
});
