import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "@/classroom/testing/any-text";
import { checkSum, codeLength, readCode, spacedCode, writeCode } from "./short-code";

const widths = [1, 6, 12, 21];
const numbers = fc.tuple(...widths.map((bits) => fc.integer({ min: 0, max: 2 ** bits - 1 })));

const written = (values: readonly number[]) =>
  writeCode(values.map((value, index) => [value, widths[index] as number]));

describe("a short code", () => {
  it("gives back the numbers it was made of, in eight characters", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const code = written(values);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(readCode(code, widths)).toEqual(values);
      }),
    );
  });

  it("is read as people type it", () => {
    const code = written([1, 33, 2048, 1_234_567]);
    for (const typed of [code.toLowerCase(), spacedCode(code), ` ${[...code].join(" ")} `]) {
      expect(readCode(typed, widths)).toEqual([1, 33, 2048, 1_234_567]);
    }
  });

  it.each(["", "1234567", "123456789", "1234567Д", "1234567!", "1234567😀", "əəəəəəəə"])(
    "is none: “%s”",
    (typed) => expect(readCode(typed, widths)).toBeNull(),
  );

  it("shows a W as U, which every keyboard has, and reads both", () => {
    expect(spacedCode("W7HQ3T4W")).toBe("U7HQ-3T4U");
    for (const typed of ["W7HQ3T4W", spacedCode("W7HQ3T4W"), "ü7hq3t4u", "U7HQ3T4Ü"])
      expect(readCode(typed, widths), typed).toEqual(readCode("W7HQ3T4W", widths));
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(() => readCode(typed, widths)).not.toThrow();
      }),
    );
  });

  it("refuses numbers that do not fit", () => {
    expect(() =>
      writeCode([
        [2, 1],
        [0, 39],
      ]),
    ).toThrow("2 does not fit into 1 bits.");
    expect(() => writeCode([[1.5, 40]])).toThrow("does not fit");
    expect(() => writeCode([[1, 39]])).toThrow("A code has 40 bits, not 39.");
  });
});

describe("checkSum", () => {
  it("is the known CRC-32 when all bits are wanted", () => {
    // The check value every description of CRC-32 gives.
    expect(checkSum("123456789", 32)).toBe(0xcbf43926);
  });

  it("has no more bits than wanted", () => {
    fc.assert(fc.property(fc.string(), (text) => checkSum(text, 10) < 1024));
    expect(codeLength).toBe(8);
  });
});
