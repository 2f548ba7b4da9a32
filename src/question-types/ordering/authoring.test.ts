import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { parsed } from "../testing/question-block";
import { orderingAuthoring } from "./authoring";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const body = (file: string) => read(file).split("\n").slice(2).join("\n");

const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}. Act ${index}\n   > Why ${index}.\n`);

describe("steps to put in order", () => {
  it.each([3, 4, 5, 6])("are read with their letters in the author's order: %s", (count) => {
    const { question, told } = parsed(orderingAuthoring, steps(count).join(""));
    expect(told).toEqual([]);
    expect(question?.steps[0]).toEqual({ id: "a", text: "Act 0", feedback: "Why 0." });
    expect(question && orderingAuthoring.answerKey(question)).toBe(
      ["a b c", "a b c d", "a b c d e", "a b c d e f"][count - 3],
    );
  });

  it("may all be numbered 1, and be apart from each other", () => {
    const markdown = steps(3)
      .join("\n")
      .replace(/\d\. A/g, "1. A");
    expect(parsed(orderingAuthoring, markdown).told).toEqual([]);
  });

  it("may have feedback of several paragraphs", () => {
    const markdown = `1. Act\n   > One.\n   >\n   > Two.\n${steps(3).slice(1).join("")}`;
    expect(parsed(orderingAuthoring, markdown).question?.steps[0]?.feedback).toBe("One. Two.");
  });
});

// Each mistake of mistakes.md is told as it says: ../mistakes.test.ts.
describe("the mistakes an author can make", () => {
  it("are all told at once", () => {
    const { told } = parsed(orderingAuthoring, "Well.\n\n- [ ] Act\n- \n");
    expect(told).toEqual([
      "3 — something stands here that is not a step. After its heading and picture a question holds one numbered list.",
      "5 — the steps have no numbers. Begin each with “1. ”, “2. ” ….",
      "1 — the question has 2 steps. Give it 3 to 6.",
      "5 — the step “Act” has a box. Take the box out: the order of the lines is the answer.",
      "6 — a step has no text. Write what is done after its number.",
    ]);
  });

  it.each(["[ ]", "[x]", "[]"])("“%s” alone is a box too", (box) => {
    const { told } = parsed(
      orderingAuthoring,
      `1. ${box}\n   > Why.\n${steps(3).slice(1).join("")}`,
    );
    expect(told).toEqual([
      `3 — the step “${box}” has a box. Take the box out: the order of the lines is the answer.`,
    ]);
  });
});

describe("the examples", () => {
  it("are sound, with the same key in every language", () => {
    const questions = locales.map(
      (locale) => parsed(orderingAuthoring, body(`example.${locale}.md`), locale).question,
    );
    const keys = questions.map((question) => question && orderingAuthoring.answerKey(question));
    expect(keys).toEqual(["a b c d", "a b c d", "a b c d"]);
  });
});
