import { describe, expect, it } from "vitest";
import type { Choice, ScenarioQuestion, Scene } from "./question";
import { scenarioRules as rules } from "./rules";

const choice = (text: string, safe: boolean, to: number): Choice => ({
  text,
  safe,
  feedback: `About ${text}.`,
  to,
});
const scene = (id: string, ...choices: Choice[]): Scene => ({
  id,
  title: id,
  picture: null,
  text: [`Text of ${id}.`],
  choices,
});

/** road → (stay) friends → (no) home, or by the field. */
const question: ScenarioQuestion = {
  id: "story",
  rule: "say-no",
  critical: false,
  see: "m",
  prompt: "?",
  picture: null,
  type: "scenario",
  scenes: [
    scene("road", choice("go", false, 2), choice("stay", true, 1)),
    scene("friends", choice("no", true, 4), choice("dare", false, 2)),
    scene("field", choice("run", false, 3), choice("stop", true, 3)),
    scene("help"),
    scene("home"),
  ],
};

describe("a story", () => {
  it("is complete when it has come to an ending", () => {
    expect(rules.emptyAnswer(question)).toEqual({ path: [] });
    expect(rules.isComplete(question, { path: [] })).toBe(false);
    expect(rules.isComplete(question, { path: [1] })).toBe(false);
    expect(rules.isComplete(question, { path: [1, 0] })).toBe(true);
    expect(rules.isComplete(question, { path: [0, 0] })).toBe(true);
  });

  it.each([
    [[1, 0], true, 2, 2, { road: "safe", friends: "safe" }],
    [[1, 1, 1], false, 2, 3, { road: "safe", friends: "unsafe", field: "safe" }],
    [[0, 1], false, 1, 2, { road: "unsafe", field: "safe" }],
    [[0, 0], false, 0, 2, { road: "unsafe", field: "unsafe" }],
  ])("judges every decision taken: %j", (path, safe, points, possible, verdicts) => {
    const grade = rules.grade(question, { path });
    expect(grade).toMatchObject({ safe, points, possible });
    expect(Object.fromEntries(grade.parts.map((p) => [p.part, p.verdict]))).toEqual(verdicts);
  });

  it("gives every decision the words of its choice and its own feedback", () => {
    const { parts } = rules.grade(question, { path: [1, 1, 0] });
    expect(parts.map(({ label, feedback }) => [label, feedback])).toEqual([
      ["stay", "About stay."],
      ["dare", "About dare."],
      ["run", "About run."],
    ]);
  });

  it("has a safe path", () => {
    expect(rules.solution(question)).toEqual({ path: [1, 0] });
  });

  it.each([
    ["a whole path", { path: [1, 0] }, { path: [1, 0] }],
    ["a path on its way", { path: [1] }, { path: [1] }],
    ["nothing yet", { path: [] }, { path: [] }],
    ["a choice it does not have", { path: [2] }, null],
    ["a path beyond the ending", { path: [1, 0, 0] }, null],
    ["half a choice", { path: [0.5] }, null],
    ["a choice below none", { path: [-1] }, null],
    ["words", { path: ["length"] }, null],
    ["numbers as words", { path: ["1"] }, null],
    ["a word", { path: "10" }, null],
    ["an answer of another type", { chosen: [] }, null],
    ["a list", [1, 0], null],
    ["null", null, null],
  ])("reads what was kept: %s", (_, kept, read) => {
    expect(rules.readAnswer(question, kept)).toEqual(read);
  });
});
