import { describe, expect, it } from "vitest";
import { singleChoiceRules } from "./single-choice/rules";
import { options, single, trueFalse } from "./testing/questions";
import { trueFalseRules } from "./true-false/rules";

const question = single();
const rules = singleChoiceRules;

describe("one choice", () => {
  it("is not complete until an option is chosen", () => {
    expect(rules.emptyAnswer(question)).toEqual({ chosen: null });
    expect(rules.isComplete(question, { chosen: null })).toBe(false);
    expect(rules.isComplete(question, { chosen: "a" })).toBe(true);
  });

  it("gives one point and its own feedback for the safe option, and speaks of nothing else", () => {
    expect(rules.grade(question, { chosen: "b" })).toEqual({
      safe: true,
      points: 1,
      possible: 1,
      parts: [{ part: "b", label: "Option b", verdict: "safe", feedback: "About b." }],
    });
  });

  it("gives an unsafe option its own feedback, and names the safe one without its praise", () => {
    expect(rules.grade(question, { chosen: "c" })).toEqual({
      safe: false,
      points: 0,
      possible: 1,
      parts: [
        { part: "b", label: "Option b", verdict: "missed", feedback: "" },
        { part: "c", label: "Option c", verdict: "unsafe", feedback: "About c." },
      ],
    });
  });

  it("is judged the same for true and false", () => {
    const { grade } = trueFalseRules;
    expect(grade(trueFalse(), { chosen: "b" })).toMatchObject({ safe: true, points: 1 });
    expect(grade(trueFalse(), { chosen: "a" })).toMatchObject({ safe: false, points: 0 });
    const truth = trueFalse({ options: options("ab", "a") });
    expect(grade(truth, { chosen: "a" })).toMatchObject({ safe: true, points: 1 });
  });

  it.each([
    ["an option", { chosen: "b" }, { chosen: "b" }],
    ["nothing yet", { chosen: null }, { chosen: null }],
    [
      "one option in a list, as from a question of another type",
      { chosen: ["b"] },
      { chosen: "b" },
    ],
    ["several options, of which none can be preferred", { chosen: ["a", "b"] }, null],
    ["an empty list", { chosen: [] }, null],
    ["an option it does not have", { chosen: "z" }, null],
    ["a list with a foreign option", { chosen: ["b", "z"] }, null],
    ["a number", { chosen: 1 }, null],
    ["no choice at all", {}, null],
    ["a list", ["b"], null],
    ["text", "b", null],
    ["null", null, null],
    ["undefined", undefined, null],
  ])("reads what was kept: %s", (_, kept, read) => {
    expect(rules.readAnswer(question, kept)).toEqual(read);
  });
});
