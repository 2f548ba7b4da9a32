import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill } from "./fill";

describe("fill", () => {
  it.each([
    ["Question {n} of {total}", { n: 2, total: 5 }, "Question 2 of 5"],
    ["{n}, {n}", { n: 0 }, "0, 0"],
    ["No place at all", {}, "No place at all"],
    ["{a}", { a: "" }, ""],
    ["{a}{b}", { a: "{b}", b: "x" }, "{b}x"],
  ])("puts values into their places: %s", (sentence, values, filled) => {
    expect(fill(sentence, values)).toBe(filled);
  });

  it("takes every value as it is, signs of replacement patterns too", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("$&", "$1", "$$", "$`")), (value) => {
        expect(fill("<{a}>", { a: value })).toBe(`<${value}>`);
      }),
    );
  });

  it("throws at a gap, naming the place and the sentence", () => {
    expect(() => fill("Question {n} of {total}", { n: 1 })).toThrow(
      'No value for {total} in "Question {n} of {total}"',
    );
  });

  it.each(["constructor", "toString", "__proto__"])(
    "does not take {%s} for a value that was given",
    (name) => {
      expect(() => fill(`{${name}}`, {})).toThrow(`No value for {${name}}`);
    },
  );
});
