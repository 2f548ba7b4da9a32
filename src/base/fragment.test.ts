import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFragment } from "./fragment";

describe("what stands after # in an address", () => {
  it.each([
    ["", ""],
    ["#", ""],
    ["#ball-in-bushes", "ball-in-bushes"],
    ["#s%C3%B6z", "söz"],
    ["#a%20b#c", "a b#c"],
    ["#%", "%"],
    ["#%E0", "%E0"],
    ["#s%C3%B6z%", "s%C3%B6z%"],
  ])("is read as it was written: %s", (hash, text) => expect(readFragment(hash)).toBe(text));

  it("may be anything, and as long as it likes", () => {
    expect(readFragment(`#${"%".repeat(20_000)}`)).toHaveLength(20_000);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readFragment(`#${encodeURIComponent(text)}`)).toBe(text);
        expect(typeof readFragment(`#${text}`)).toBe("string");
      }),
    );
  });
});
