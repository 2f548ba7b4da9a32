import { describe, expect, it } from "vitest";
import { multiple, options } from "../testing/questions";
import { multipleChoiceRules as rules } from "./rules";

const question = multiple();

describe("multiple choice", () => {
  it("is not complete until something is ticked", () => {
    expect(rules.emptyAnswer(question)).toEqual({ chosen: [] });
    expect(rules.isComplete(question, { chosen: [] })).toBe(false);
    expect(rules.isComplete(question, { chosen: ["d"] })).toBe(true);
  });

  // Safe are a and c of a, b, c, d.
  it.each([
    ["ac", true, 4, { a: "safe", c: "safe" }],
    ["a", false, 3, { a: "safe", c: "missed" }],
    ["abc", false, 3, { a: "safe", b: "unsafe", c: "safe" }],
    ["abcd", false, 2, { a: "safe", b: "unsafe", c: "safe", d: "unsafe" }],
    ["b", false, 1, { a: "missed", b: "unsafe", c: "missed" }],
    ["bd", false, 0, { a: "missed", b: "unsafe", c: "missed", d: "unsafe" }],
  ])("judges every option: %s ticked", (ticked, safe, points, verdicts) => {
    const grade = rules.grade(question, { chosen: [...ticked] });
    expect(grade).toMatchObject({ safe, points, possible: 4 });
    expect(Object.fromEntries(grade.parts.map((p) => [p.part, p.verdict]))).toEqual(verdicts);
  });

  it("gives every part its own words and feedback, in the author's order", () => {
    const { parts } = rules.grade(question, { chosen: ["b", "a"] });
    expect(parts.map(({ label, feedback }) => [label, feedback])).toEqual([
      ["Option a", "About a."],
      ["Option b", "About b."],
      ["Option c", "About c."],
    ]);
  });

  it("is safe when all belong to the safe answer and all are ticked", () => {
    const all = multiple({ options: options("abc", "abc") });
    expect(rules.grade(all, { chosen: ["a", "b", "c"] })).toMatchObject({ safe: true, points: 3 });
  });

  it.each([
    ["options, in the author's order", { chosen: ["c", "a"] }, { chosen: ["a", "c"] }],
    ["options kept twice", { chosen: ["a", "a"] }, { chosen: ["a"] }],
    ["nothing yet", { chosen: [] }, { chosen: [] }],
    ["one option, as from a question of another type", { chosen: "b" }, { chosen: ["b"] }],
    ["no option of another type", { chosen: null }, null],
    ["an option it does not have", { chosen: ["a", "z"] }, null],
    ["numbers", { chosen: [0, 1] }, null],
    ["a record", { chosen: { a: true } }, null],
    ["no choice at all", {}, null],
    ["a list", [["a"]], null],
    ["null", null, null],
  ])("reads what was kept: %s", (_, kept, read) => {
    expect(rules.readAnswer(question, kept)).toEqual(read);
  });
});
