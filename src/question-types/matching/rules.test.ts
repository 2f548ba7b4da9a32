import { describe, expect, it } from "vitest";
import { blockFacts } from "../testing/arbitraries";
import type { MatchingQuestion } from "./question";
import { matchingRules as rules } from "./rules";

const pairs = [..."abc"].map((id) => ({
  id,
  thing: `Thing ${id}`,
  picture: null,
  match: `Match ${id}`,
  feedback: `Why ${id}.`,
}));
const question: MatchingQuestion = {
  ...blockFacts,
  type: "matching",
  heads: ["Things", "Matches"],
  pairs,
};
const answer = (ids: string) => ({ chosen: [...ids].map((id) => (id === "-" ? null : id)) });

describe("matching", () => {
  it.each([
    ["---", false],
    ["a--", false],
    ["ab-", false],
    ["abc", true],
    ["aaa", true],
  ])("is complete when every thing has something: %s", (ids, complete) => {
    expect(rules.isComplete(question, answer(ids))).toBe(complete);
  });

  it("begins with nothing chosen", () => {
    expect(rules.emptyAnswer(question)).toEqual(answer("---"));
  });

  it.each([
    ["abc", true, 3, "safe safe safe"],
    ["acb", false, 1, "safe unsafe unsafe"],
    ["aaa", false, 1, "safe unsafe unsafe"],
    ["bca", false, 0, "unsafe unsafe unsafe"],
    ["a-c", false, 2, "safe missed safe"],
  ])("judges every thing: %s", (ids, safe, points, verdicts) => {
    const grade = rules.grade(question, answer(ids));
    expect(grade).toMatchObject({ safe, points, possible: 3 });
    expect(grade.parts.map(({ verdict }) => verdict).join(" ")).toBe(verdicts);
  });

  it("gives every thing its words and the reason of its pair, whatever was chosen", () => {
    expect(rules.grade(question, answer("cb-")).parts.map((p) => [p.label, p.feedback])).toEqual([
      ["Thing a", "Why a."],
      ["Thing b", "Why b."],
      ["Thing c", ""],
    ]);
  });

  it.each([
    ["nothing chosen yet", answer("---"), answer("---")],
    ["some of it", answer("-b-"), answer("-b-")],
    ["all of it, one match twice", answer("aab"), answer("aab")],
    ["a thing too few", answer("ab"), null],
    ["a thing too many", answer("abca"), null],
    ["a match it does not have", answer("abd"), null],
    ["a match it does not have beside the others", answer("abcd"), null],
    ["a word", { chosen: "abc" }, null],
    ["numbers", { chosen: [0, 1, 2] }, null],
    ["a record", { chosen: { a: "a", __proto__: "b" } }, null],
    ["an answer of another type", { order: ["a", "b", "c"] }, null],
    ["a list", [["a", "b", "c"]], null],
    ["null", null, null],
  ])("reads what was kept: %s", (_, kept, read) => {
    expect(rules.readAnswer(question, kept)).toEqual(read);
  });
});
