import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostLessons } from "@/base/lesson-places";
import { anyText } from "@/classroom/testing/any-text";
import { readByFirstEdition } from "@/classroom/testing/first-reader";
import { firstEdition, secondLayout } from "@/classroom/testing/golden-codes";
import {
  type ClassCheck,
  fingerprintOf,
  mostNonce,
  mostQuestions,
  needsNewCopy,
  readCheck,
  writeCheck,
} from "./class-check";
import { mostPupils, readResult, writeResult } from "./result-code";
import { readScanned, scanText } from "./scanned";
import { cleanCode } from "./typed-code";

const characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const lessonsUpTo = (last: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: last }), { minLength: 1, maxLength: last })
    .map((places) => places.sort((one, other) => one - other));

const checkOf = (lessons: fc.Arbitrary<number[]>): fc.Arbitrary<ClassCheck> =>
  lessons.chain((places) =>
    fc.record({
      door: fc.constantFrom("child" as const, "teen" as const),
      form: fc.constantFrom("a" as const, "b" as const),
      lessons: fc.constant(places),
      nonce: fc.integer({ min: 0, max: mostNonce(places) }),
      fingerprint: fc.integer({ min: 0, max: 1023 }),
    }),
  );

const check = checkOf(fc.oneof(lessonsUpTo(8), lessonsUpTo(mostLessons)));
const late = lessonsUpTo(mostLessons).filter((lessons) => lessons.some((place) => place > 8));

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

describe("the code of a check with a ninth or tenth lesson", () => {
  it.each(secondLayout)("is read and written: $code", ({ code, check }) => {
    expect(readCheck(code)).toEqual(check);
    expect(writeCheck(check)).toBe(code);
    expect(needsNewCopy(check)).toBe(true);
  });

  it("is taken for no other check by a phone with a copy of the first edition", () => {
    // Such a phone reads its own codes …
    for (const { code, check } of firstEdition) {
      expect(readByFirstEdition(code)).toEqual(check);
      expect(needsNewCopy(check)).toBe(false);
    }
    // … and none of these: it says that there is a mistake, and asks no other questions.
    for (const { code } of secondLayout) expect(readByFirstEdition(code)).toBeNull();
    fc.assert(
      fc.property(checkOf(late), (one) => {
        expect(readByFirstEdition(writeCheck(one))).toBeNull();
      }),
      { numRuns: 5000, seed: 9 },
    );
  });

  it("has its sum turned where that phone would otherwise take it for a check of other lessons", () => {
    for (const [turned, plain] of [
      ["5CR1JGWE", "5CR1JGWF"],
      ["727Y70W9", "727Y70W8"],
    ] as const) {
      expect(readByFirstEdition(plain)).not.toBeNull();
      // Here too that code is of the check it always was.
      expect(readCheck(plain)).toEqual(readByFirstEdition(plain));
      expect(readCheck(turned)?.lessons).not.toEqual(readCheck(plain)?.lessons);
    }
  });

  it("is written in the first layout as long as no such lesson is chosen", () => {
    fc.assert(
      fc.property(checkOf(lessonsUpTo(8)), (one) => {
        expect(readByFirstEdition(writeCheck(one))).toEqual(one);
      }),
    );
  });

  it("has no room for an eleventh", () => {
    const one = { door: "child", form: "a", lessons: [11], nonce: 0, fingerprint: 0 } as const;
    expect(() => writeCheck(one)).toThrow("1024 does not fit into 10 bits.");
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

  it("is a pupil's result, however it came: by a messenger, spaced out, from another keyboard", () => {
    const spaced = [...written].join("\u00A0\u200B");
    const quoted = `\u202A«${written.slice(0, 4)}\u2011${written.slice(4)}»\u202C`;
    const wide = [...written]
      .map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      .join("");
    for (const text of [spaced, quoted, wide]) {
      expect(read(text), text).toEqual({ kind: "result", ...pupil });
    }
    expect(read(`\u200E${scanText(code, written)}\u200F`)).toEqual({ kind: "result", ...pupil });
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
      fc.property(anyText, (text) => {
        expect(read(text).kind).not.toBe("result");
      }),
      { numRuns: 2000, seed: 3 },
    );
    expect(cleanCode("")).toBe("");
  });
});
