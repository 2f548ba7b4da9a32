import { expect, it } from "vitest";
import { checkSentenceLength } from "./sentence-length";
import { say, told } from "./testing/say";

const words = (count: number) => Array.from({ length: count }, () => "yol").join(" ");

it.each([
  [
    "option",
    9,
    `an option has 9 words (“${words(9)}”). Shorten it: 8 words at the most for this reader.`,
  ],
  [
    "question",
    15,
    `a sentence of this question has 15 words (“${words(15)}”). Make two of it: 14 at the most for this reader.`,
  ],
  [
    "cell",
    11,
    `a sentence of this cell has 11 words (“${words(11)}”). Make two of it: 10 at the most for this reader.`,
  ],
  [
    "feedback",
    13,
    `a sentence of this feedback has 13 words (“${words(13)}”). Make two of it: 12 at the most for this reader.`,
  ],
] as const)("of a child's %s ends one word before %i", (kind, count, sentence) => {
  expect(told(checkSentenceLength(say("az", words(count), { kind })))).toEqual([sentence]);
  expect(checkSentenceLength(say("az", words(count - 1), { kind }))).toEqual([]);
});

it("is more for older readers, and nothing for other kinds and for anyone", () => {
  const text = words(9);
  expect(checkSentenceLength(say("az", text, { kind: "option", reader: "teen" }))).toEqual([]);
  expect(checkSentenceLength(say("az", words(40), { kind: "message" }))).toEqual([]);
  expect(checkSentenceLength(say("az", words(40), { kind: "option", reader: "anyone" }))).toEqual(
    [],
  );
});

it("counts each sentence of a question by itself", () => {
  expect(
    checkSentenceLength(say("az", `${words(14)}. ${words(14)}?`, { kind: "question" })),
  ).toEqual([]);
});
