import { describe, expect, it } from "vitest";
import { checkQuestions, type Paired } from "./check-questions";

const pairs = (rule: string, count: number): Paired[] =>
  Array.from({ length: count }, (_, index) => `${rule}-${index + 1}`).flatMap((pair) =>
    (["a", "b"] as const).map((form) => ({ id: `${pair}${form}`, rule, pair, form })),
  );

const bank = ["one", "two", "three", "four"].flatMap((rule) => pairs(rule, 2));
const ids = (rules: string[], form: "a" | "b" = "a") =>
  checkQuestions(bank, rules, form).map(({ id }) => id);

describe("the questions of a check", () => {
  it("ask every rule of the lessons once, in their order, then some a second time", () => {
    expect(ids(["two", "one", "three", "two", "four"])).toEqual([
      "two-1a",
      "one-1a",
      "three-1a",
      "four-1a",
      "two-2a",
      "one-2a",
    ]);
    expect(ids(["one"])).toEqual(["one-1a", "one-2a"]);
  });

  it("have their partners in the other form, in the same order, and none twice", () => {
    const [before, after] = [ids(["one", "four"], "a"), ids(["one", "four"], "b")];
    expect(after).toEqual(before.map((id) => id.replace(/a$/, "b")));
  });

  it("are twelve at the most, with as many rules as that", () => {
    const rules = Array.from({ length: 14 }, (_, index) => `r${index}`);
    const wide = rules.flatMap((rule) => pairs(rule, 2));
    expect(checkQuestions(wide, rules, "a")).toHaveLength(12);
  });

  it("are none where the bank has none of the rules", () => {
    expect(ids(["other"])).toEqual([]);
  });
});
