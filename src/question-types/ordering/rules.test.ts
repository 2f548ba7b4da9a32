import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockFacts } from "../testing/arbitraries";
import type { OrderingQuestion } from "./question";
import { orderingRules as rules, startOrder } from "./rules";
import { arbitraryQuestion } from "./testing";

const steps = (ids: string) =>
  [...ids].map((id) => ({ id, text: `Step ${id}`, feedback: `Why ${id}.` }));
const question: OrderingQuestion = { ...blockFacts, type: "ordering", steps: steps("abcd") };
const answer = (ids: string) => ({ order: [...ids] });

describe("ordering", () => {
  it("is not complete until a step was moved", () => {
    expect(rules.emptyAnswer(question)).toEqual({ order: null });
    expect(rules.isComplete(question, { order: null })).toBe(false);
    expect(rules.isComplete(question, answer("dcba"))).toBe(true);
  });

  it.each([
    ["abcd", true, 4, "safe safe safe safe"],
    ["bacd", false, 2, "unsafe unsafe safe safe"],
    ["acbd", false, 2, "safe unsafe unsafe safe"],
    ["abdc", false, 2, "safe safe unsafe unsafe"],
    ["bcda", false, 0, "unsafe unsafe unsafe unsafe"],
  ])("judges every step by its place: %s", (order, safe, points, verdicts) => {
    const grade = rules.grade(question, answer(order));
    expect(grade).toMatchObject({ safe, points, possible: 4 });
    expect(grade.parts.map(({ verdict }) => verdict).join(" ")).toBe(verdicts);
  });

  it("tells of the steps in the learner's order, each with its words and feedback", () => {
    expect(
      rules.grade(question, answer("dabc")).parts.map((p) => [p.part, p.label, p.feedback]),
    ).toEqual([
      ["d", "Step d", "Why d."],
      ["a", "Step a", "Why a."],
      ["b", "Step b", "Why b."],
      ["c", "Step c", "Why c."],
    ]);
  });

  it("judges nothing where nothing was moved, and that is not safe", () => {
    expect(rules.grade(question, { order: null })).toEqual({
      safe: false,
      points: 0,
      possible: 4,
      parts: [],
    });
  });

  it.each([
    ["nothing moved yet", { order: null }, { order: null }],
    ["an order", answer("dcba"), answer("dcba")],
    ["a step twice", answer("aabc"), null],
    ["a step too few", answer("abc"), null],
    ["a step too many", answer("abcda"), null],
    ["a step it does not have", answer("abce"), null],
    ["numbers", { order: [0, 1, 2, 3] }, null],
    ["a word", { order: "abcd" }, null],
    ["an answer of another type", { chosen: "a" }, null],
    ["a list", [["a", "b", "c", "d"]], null],
    ["null", null, null],
  ])("reads what was kept: %s", (_, kept, read) => {
    expect(rules.readAnswer(question, kept)).toEqual(read);
  });
});

describe("any ordering question", () => {
  it("begins with all its steps in a wrong order, the same one for the same seed", () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.string(), (any, seed) => {
        const order = startOrder(any, seed);
        const right = any.steps.map(({ id }) => id);
        expect(order).not.toEqual(right);
        expect([...order].sort()).toEqual(right);
        expect(startOrder(any, seed)).toEqual(order);
        expect(rules.grade(any, { order }).safe).toBe(false);
      }),
    );
  });
});
