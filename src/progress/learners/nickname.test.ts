import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanNickname, nicknameLength } from "./nickname";

describe("a nickname", () => {
  it.each<[string, string, string]>([
    ["is trimmed", "  Aysel  ", "Aysel"],
    ["keeps the letters of every language", "Əli Şəfəq Ёлка", "Əli Şəfəq Ёлка"],
    ["is composed", "S\u0327u\u0308", "Şü"],
    ["loses signs that turn the line around", "Ay\u202esel\u2066\u2069", "Aysel"],
    ["loses what has no width", "A\u200by\u200ds\ufeffel\u00ad", "Aysel"],
    ["loses halves of a pair", "A\ud800y\udfff", "Ay"],
    ["keeps whole pairs", "🦔 Nar", "🦔 Nar"],
    ["has one line", "Ay\n\tsel\u0000", "Ay sel"],
    ["keeps HTML as text", "<img onerror=x>", "<img onerror=x>"],
    ["keeps a formula as text", "=cmd()", "=cmd()"],
    ["may be empty", "\u200b \u202e", ""],
    ["does not pile marks up", `z${"\u0301\u0316".repeat(50)}`, "ź\u0316\u0316"],
    ["is cut", "a".repeat(100), "a".repeat(nicknameLength)],
  ])("%s", (_, typed, clean) => {
    expect(cleanNickname(typed)).toBe(clean);
  });

  it("is the same when cleaned again, and never longer than it may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const clean = cleanNickname(typed);
        expect(cleanNickname(clean)).toBe(clean);
        expect([...clean].length).toBeLessThanOrEqual(nicknameLength);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 400 },
    );
  });
});
