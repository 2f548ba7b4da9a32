import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClassCheck, mostNonce, writeCheck } from "./class-check";
import { freeNonce } from "./free-nonce";

const codesOf = (door: ClassCheck["door"], lessons: readonly number[]) => (nonce: number) =>
  (["a", "b"] as const).map((form, index) =>
    writeCheck({ door, form, lessons, nonce, fingerprint: 100 + index }),
  );

const nonceFor = (lessons: readonly number[], from: number, door: ClassCheck["door"] = "child") =>
  freeNonce({ used: [], most: mostNonce(lessons), from, codesOf: codesOf(door, lessons) });

describe("the nonce of a new check", () => {
  it("gives two codes without a W, which a keyboard for Azerbaijani lacks", () => {
    const lessons = fc.constantFrom([1, 2], [8], [1, 2, 3, 4, 5, 6, 7, 8], [1, 9], [3, 10]);
    fc.assert(
      fc.property(lessons, fc.nat({ max: 65_535 }), (places, from) => {
        const nonce = nonceFor(places, from);
        expect(nonce).toBeLessThanOrEqual(mostNonce(places));
        expect(codesOf("child", places)(nonce).join("")).not.toContain("W");
      }),
    );
  });

  it("gives as few as there can be where the lessons themselves are written with a W", () => {
    // Lessons 3, 4 and 5 without 1 and 2 are the second character.
    for (const code of codesOf("child", [3, 4, 5])(nonceFor([3, 4, 5], 77))) {
      expect(code).toMatch(/^.W[^W]{6}$/);
    }
  });

  it("begins by chance, so that two laptops seldom choose the same", () => {
    const chosen = new Set([0, 100, 200, 300, 65_535].map((from) => nonceFor([1], from)));
    expect(chosen.size).toBe(5);
  });

  it("is none that a check of this device has, as long as one is free", () => {
    const most = 7;
    const codes = (nonce: number) => [nonce === 2 ? "WW" : "AA"];
    const next = (used: readonly number[]) => freeNonce({ used, most, from: 14, codesOf: codes });
    expect(next([])).toBe(6);
    expect(next([6, 7])).toBe(0);
    expect(next([0, 1, 3, 4, 5, 6, 7])).toBe(2);
    expect(next([0, 1, 2, 3, 4, 5, 6, 7])).toBe(6);
  });
});
