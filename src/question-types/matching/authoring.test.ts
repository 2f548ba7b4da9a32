import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { parsed, questionBlock } from "../testing/question-block";
import { matchingAuthoring } from "./authoring";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const body = (file: string) => read(file).split("\n").slice(2).join("\n");

const table = (...rows: string[]) => ["| A | B | C |", "| - | - | - |", ...rows, ""].join("\n");

describe("a table of pairs", () => {
  it("is read with its heads, things, matches and reasons", () => {
    const { question, told } = parsed(
      matchingAuthoring,
      table("| One | Uno | Why one. |", "| ![Two](two.svg) | Dos | Why two. |"),
    );
    expect(told).toEqual([]);
    expect(question?.heads).toEqual(["A", "B"]);
    expect(question?.pairs).toEqual([
      { id: "a", thing: "One", picture: null, match: "Uno", feedback: "Why one." },
      {
        id: "b",
        thing: "Two",
        picture: { src: "/pictures/two.svg", alt: "Two", width: 400, height: 300 },
        match: "Dos",
        feedback: "Why two.",
      },
    ]);
    expect(question && matchingAuthoring.answerKey(question)).toBe("a -, b /pictures/two.svg");
  });

  it.each([2, 3, 4, 5])("may have %s rows", (count) => {
    const rows = Array.from({ length: count }, (_, row) => `| T${row} | M${row} | Why. |`);
    expect(parsed(matchingAuthoring, table(...rows)).question?.pairs).toHaveLength(count);
  });

  it("may have a bar in its words", () => {
    const rows = ["| One \\| two | Uno | Why. |", "| Three | Tres | Why. |"];
    expect(parsed(matchingAuthoring, table(...rows)).question?.pairs[0]?.thing).toBe("One | two");
  });
});

// Each mistake of mistakes.md is told as it says: ../mistakes.test.ts.
describe("the mistakes an author can make", () => {
  it("include nothing at all", () => {
    expect(parsed(matchingAuthoring, "").told).toEqual([
      "1 — the question has no table. Add one with three columns: the thing, what belongs to it, why.",
    ]);
  });

  it("are left to who looks for pictures where one is not found: no question, nothing told twice", () => {
    const told: string[] = [];
    const rows = [
      "| ![One](one.svg) | Uno | Why. |",
      "| Two | Dos | Why. |",
      "| 3 | Tres | Why. |",
    ];
    const block = { ...questionBlock(table(...rows)), picture: () => null };
    expect(matchingAuthoring.parse(block, (_, wrong) => told.push(wrong))).toBeNull();
    expect(told).toEqual([]);
  });
});

describe("the examples", () => {
  it("are sound, with the same key in every language", () => {
    const keys = locales.map((locale) => {
      const { question } = parsed(matchingAuthoring, body(`example.${locale}.md`), locale);
      return question && matchingAuthoring.answerKey(question);
    });
    expect(new Set(keys)).toEqual(
      new Set([
        "a /pictures/red-sign.svg, b /pictures/tape.svg, c /pictures/crossed-sticks.svg, d -",
      ]),
    );
  });
});
