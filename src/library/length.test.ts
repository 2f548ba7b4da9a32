import { describe, expect, it } from "vitest";
import type { Door } from "@/base/doors";
import { checkLength } from "./length";

/** `count` sentences of `size` words. */
const sentences = (count: number, size: number) =>
  Array.from({ length: count }, () => `${Array(size).fill("word").join(" ")}.`).join(" ");

function told(door: Door, ...texts: string[]): string[] {
  const problems: string[] = [];
  const messages = texts.map((text, index) => ({ text, line: 10 + index, id: `m${index}` }));
  checkLength(door, messages, (line, wrong, toDo, within = null) =>
    problems.push(`${line} ${within} — ${wrong}. ${toDo}`),
  );
  return problems;
}

const limits: [Door, least: number, most: number, average: number, longest: number][] = [
  ["child", 60, 150, 8, 14],
  ["teen", 200, 350, 12, 20],
  ["family", 300, 500, 15, 26],
  ["teacher", 300, 500, 15, 26],
];

describe.each(limits)("a text for the door “%s”", (door, least, most, average, longest) => {
  const wrong = (count: number) =>
    `10 null — the messages have ${count} words together. Lessons of this door have ${least} to ${most}.`;

  it("may be as short and as long as the limits say", () => {
    expect(told(door, sentences(least / 5, 5))).toEqual([]);
    expect(told(door, sentences(most / 5, 5))).toEqual([]);
  });

  it("may not have a word fewer or more", () => {
    expect(told(door, `${sentences(least / 5 - 1, 5)} ${sentences(1, 4)}`)).toEqual([
      wrong(least - 1),
    ]);
    expect(told(door, `${sentences(most / 5, 5)} ${sentences(1, 1)}`)).toEqual([wrong(most + 1)]);
  });

  it("may not have long sentences on average", () => {
    const count = Math.ceil(least / average);
    expect(told(door, sentences(count, average))).toEqual([]);
    expect(told(door, sentences(count, average + 1))).toEqual([
      `10 null — the sentences have ${average + 1}.0 words on average. Stay at ${average} or below: make two sentences of the longest ones.`,
    ]);
  });

  it("may not have one sentence that is too long, and says in which part", () => {
    const rest = sentences(least / 5, 5);
    const long = sentences(1, longest + 1);
    expect(told(door, rest, sentences(1, longest))).toEqual([]);
    expect(told(door, rest, long)).toEqual([
      `11 m1 — a sentence has ${longest + 1} words (“${long}”). Make two of it: ${longest} at the most.`,
    ]);
  });
});

it("a lesson without messages has no words", () => {
  expect(told("child")).toEqual([
    "1 null — the messages have 0 words together. Lessons of this door have 60 to 150.",
  ]);
});
