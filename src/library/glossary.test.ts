import { describe, expect, it } from "vitest";
import { type Changes, mistakes, put } from "./testing/content-files";

const file = "content/glossary.yml";

const cases: [name: string, changes: Changes, expected: string[]][] = [
  [
    "a lesson that is not there",
    { [file]: put("lesson: k1", "lesson: k9") },
    [`${file}:1 — "sign": there is no lesson “k9”. Use the name of a folder in content/lessons.`],
  ],
  [
    "a message that its lesson does not have",
    { [file]: put("message: tell", "message: sing") },
    [
      `${file}:1 — "sign": the lesson “k1” has no message “sing”. Use the id after # in the heading of the message.`,
    ],
  ],
  [
    "no lesson at all",
    { [file]: put("  explainedIn: { lesson: k1, message: tell }\n", "") },
    [`${file}:1 — “0.explainedIn” is missing. Write a group of “name: value” lines.`],
  ],
];

describe("a word is refused when it sends the reader to", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});

describe("the glossary is refused when", () => {
  it("a word stands twice", () => {
    expect(mistakes({ [file]: (text) => text + text })).toEqual([
      `${file}:5 — “sign” stands twice. Keep one of them.`,
    ]);
  });
});
