import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClassCheck,
  fingerprintOf,
  mostNonce,
  mostQuestions,
  readCheck,
  writeCheck,
} from "./class-check";
import { mostPupils, readResult, writeResult } from "./result-code";
import { readScanned, scanText } from "./scanned";
import { cleanCode } from "./short-code";
import { firstEdition } from "./testing/golden-codes";

const characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const check: fc.Arbitrary<ClassCheck> = fc.record({
  door: fc.constantFrom("child" as const, "teen" as const),
  form: fc.constantFrom("a" as const, "b" as const),
  lessons: fc
    .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 })
    .map((places) => places.sort((one, other) => one - other)),
  nonce: fc.integer({ min: 0, max: mostNonce }),
  fingerprint: fc.integer({ min: 0, max: 1023 }),
});

const result = fc.record({
  number: fc.integer({ min: 1, max: mostPupils }),
  safe: fc.array(fc.boolean(), { minLength: 1, maxLength: mostQuestions }),
});

/** Every code that differs in one character. */
const mistyped = (code: string) =>
  [...code].flatMap((character, place) =>
    [...characters]
      .filter((other) => other !== character)
      .map((other) => code.slice(0, place) + other + code.slice(place + 1)),
  );

/** Every code in which two neighbours changed places. */
const swapped = (code: string) =>
  [...code].flatMap((character, place) => {
    const next = code[place + 1];
    if (next === undefined || next === character) return [];
    return [code.slice(0, place) + next + character + code.slice(place + 2)];
  });

describe("the code of a check", () => {
  it("says the whole check", () => {
    fc.assert(
      fc.property(check, (one) => {
        expect(readCheck(writeCheck(one))).toEqual(one);
      }),
    );
  });

  it("refuses every mistyped character but for about one in a thousand", () => {
    const all = fc
      .sample(check, { numRuns: 40, seed: 7 })
      .flatMap((one) => mistyped(writeCheck(one)));
    const through = all.filter((code) => readCheck(code) !== null);
    expect(through.length / all.length).toBeLessThan(0.004);
  });

  it("changes with the questions asked, and with their order", () => {
    expect(fingerprintOf(["one", "two"])).not.toBe(fingerprintOf(["two", "one"]));
    expect(fingerprintOf(["one"])).toBe(fingerprintOf(["one"]));
  });
});

describe("codes of the first edition", () => {
  it.each(firstEdition)("are read and written as they were: $code", (golden) => {
    const { code, check, result, number, safe } = golden;
    expect(readCheck(code)).toEqual(check);
    expect(writeCheck(check)).toBe(code);
    expect(readResult(code, safe.length, result)).toEqual({ number, safe });
    expect(writeResult(code, { number, safe })).toBe(result);
  });
});

describe("a pupil's result", () => {
  it("is read back with the check it belongs to", () => {
    fc.assert(
      fc.property(check, result, (of, one) => {
        const code = writeCheck(of);
        expect(readResult(code, one.safe.length, writeResult(code, one))).toEqual(one);
      }),
    );
  });

  it("is refused when one character is wrong or two are exchanged", () => {
    fc.assert(
      fc.property(check, result, (of, one) => {
        const code = writeCheck(of);
        const written = writeResult(code, one);
        for (const typed of [...mistyped(written), ...swapped(written)]) {
          expect(readResult(code, one.safe.length, typed)).toBeNull();
        }
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it("is refused by another check", () => {
    fc.assert(
      fc.property(check, check, result, (of, other, one) => {
        fc.pre(writeCheck(of) !== writeCheck(other));
        const written = writeResult(writeCheck(of), one);
        expect(readResult(writeCheck(other), one.safe.length, written)).toBeNull();
      }),
      { seed: 5 },
    );
  });

  it("has a number from 1 to 63", () => {
    expect(() => writeResult("00000000", { number: 0, safe: [true] })).toThrow("begin at 1");
    expect(() => writeResult("00000000", { number: 64, safe: [true] })).toThrow("does not fit");
  });
});

describe("what was scanned or typed", () => {
  const one: ClassCheck = { door: "child", form: "a", lessons: [1, 2], nonce: 7, fingerprint: 99 };
  const code = writeCheck(one);
  const known = { code, questions: 4 };
  const other = { code: writeCheck({ ...one, nonce: 8 }), questions: 4 };
  const pupil = { number: 12, safe: [true, false, true, true] };
  const written = writeResult(code, pupil);
  const read = (text: string) => readScanned(known, [other], text);

  it("is a pupil's result, scanned or typed", () => {
    expect(scanText(code, written)).toHaveLength(27);
    expect(read(scanText(code, written))).toEqual({ kind: "result", ...pupil });
    expect(read(` ${written.toLowerCase()} `)).toEqual({ kind: "result", ...pupil });
  });

  it("says which check it belongs to when it is another", () => {
    const foreign = writeResult(other.code, pupil);
    expect(read(foreign)).toEqual({ kind: "other-check", code: other.code });
    expect(read(scanText(other.code, foreign))).toEqual({ kind: "other-check", code: other.code });
  });

  it("is damaged when a character is wrong or missing", () => {
    const wrong = written.slice(0, 7) + (written[7] === "0" ? "1" : "0");
    for (const text of [wrong, written.slice(1), scanText(code, wrong), `SAFESTEP1:${code}`]) {
      expect(read(text)).toEqual({ kind: "damaged" });
    }
  });

  it("is damaged when the text was cut anywhere", () => {
    const text = scanText(code, written);
    for (let length = 9; length < text.length; length += 1) {
      expect(read(text.slice(0, length)).kind).toBe("damaged");
    }
  });

  it("is the code of a check where a result was wanted", () => {
    expect(read(code)).toEqual({ kind: "check" });
  });

  it("is of a newer version", () => {
    expect(read(`SAFESTEP2:${code}:${written}`)).toEqual({ kind: "newer" });
  });

  it.each([
    "https://example.org/",
    "tel:112",
    "WIFI:T:WPA;S:school;P:secret;;",
    "javascript:alert(1)",
    "",
    "   ",
    "A page of a book that somebody held before the camera",
  ])("is foreign, and never followed: “%s”", (text) => {
    expect(read(text)).toEqual({ kind: "foreign" });
  });

  it("never throws and never counts noise as a result", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(read(text).kind).not.toBe("result");
      }),
      { numRuns: 2000, seed: 3 },
    );
    expect(cleanCode("")).toBe("");
  });
});
