import { describe, expect, it } from "vitest";
import type { PictureQuestion } from "./question";
import { pictureRules as rules } from "./rules";

const question: PictureQuestion = {
  id: "village",
  rule: "signs-stop",
  critical: false,
  see: "m",
  prompt: "?",
  picture: null,
  type: "picture",
  ground: { src: "/village.svg", alt: "A village", width: 400, height: 300 },
  options: ["a", "b", "c"].map((id, index) => ({
    id,
    text: `Place ${id}`,
    safe: id !== "b",
    feedback: `About ${id}.`,
    x: 20 + index * 30,
    y: 50,
  })),
};

describe("a picture with places", () => {
  it("is not complete until a place is marked", () => {
    expect(rules.isComplete(question, rules.emptyAnswer(question))).toBe(false);
    expect(rules.isComplete(question, { chosen: ["b"] })).toBe(true);
  });

  it.each([
    ["ac", true, 3, { a: "safe", c: "safe" }],
    ["a", false, 2, { a: "safe", c: "missed" }],
    ["abc", false, 2, { a: "safe", b: "unsafe", c: "safe" }],
    ["b", false, 0, { a: "missed", b: "unsafe", c: "missed" }],
  ])("judges every place: %s marked", (marked, safe, points, verdicts) => {
    const grade = rules.grade(question, { chosen: [...marked] });
    expect(grade).toMatchObject({ safe, points, possible: 3 });
    expect(Object.fromEntries(grade.parts.map((p) => [p.part, p.verdict]))).toEqual(verdicts);
  });

  it("gives every place its own words and feedback", () => {
    const { parts } = rules.grade(question, { chosen: ["b", "a"] });
    expect(parts.map(({ label, feedback }) => [label, feedback])).toEqual([
      ["Place a", "About a."],
      ["Place b", "About b."],
      ["Place c", "About c."],
    ]);
  });

  it.each([
    ["places, in the author's order", { chosen: ["c", "a"] }, { chosen: ["a", "c"] }],
    ["nothing yet", { chosen: [] }, { chosen: [] }],
    ["a place it does not have", { chosen: ["a", "z"] }, null],
    ["an answer of another type", { path: [0] }, null],
    ["null", null, null],
  ])("reads what was kept: %s", (_, kept, read) => {
    expect(rules.readAnswer(question, kept)).toEqual(read);
  });
});
