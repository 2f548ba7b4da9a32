import { describe, expect, it } from "vitest";
import type { Locale } from "@/i18n/locales";
import { parsed } from "../testing/question-block";
import { trueFalseAuthoring } from "./authoring";

const list = (first: string, second: string, ticks = "-x") =>
  [first, second]
    .map((word, index) => `- [${ticks[index] === "x" ? "x" : " "}] ${word}\n  > Why.\n`)
    .join("");

const words: [Locale, string, string][] = [
  ["az", "Düzdür", "Səhvdir"],
  ["en", "True", "False"],
  ["ru", "Верно", "Неверно"],
];

describe.each(words)("a true/false question in %s", (locale, yes, no) => {
  const told = (first: string, second: string) => [
    `1 — the options are “${first}”, “${second}”. Write “${yes}” and “${no}”, in this order.`,
  ];

  it("is read from the two words of the language, one of them marked", () => {
    const { question, told: nothing } = parsed(trueFalseAuthoring, list(yes, no), locale);
    expect(nothing).toEqual([]);
    expect(question).toMatchObject({ type: "true-false" });
    expect(question && trueFalseAuthoring.answerKey(question)).toBe("[ ] [x]");
  });

  it.each([
    ["in the other order", no, yes],
    ["that are others", "Yes", "No"],
    ["in small letters", yes.toLowerCase(), no.toLowerCase()],
  ])("is refused with words %s", (_, first, second) => {
    expect(parsed(trueFalseAuthoring, list(first, second), locale)).toEqual({
      question: null,
      told: told(first, second),
    });
  });

  it.each(["--", "xx"])("is refused with the ticks %s", (ticks) => {
    expect(parsed(trueFalseAuthoring, list(yes, no, ticks), locale)).toEqual({
      question: null,
      told: ["1 — not exactly one option is marked [x]. Mark the right word."],
    });
  });
});

it("a true/false question has no third word", () => {
  const three = `${list("True", "False")}- [ ] Perhaps\n  > Why.\n`;
  expect(parsed(trueFalseAuthoring, three).told).toEqual([
    "1 — the options are “True”, “False”, “Perhaps”. Write “True” and “False”, in this order.",
  ]);
});

it("a true/false question whose options have mistakes is refused for them alone", () => {
  expect(parsed(trueFalseAuthoring, "- [x] True\n- [ ] False\n").told).toHaveLength(2);
});
