import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "@/classroom/testing/any-text";
import { cleanCode } from "./typed-code";

const characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters of an alphabet, capitals and small, each read as what stands beside it. */
const readIn = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
    .filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
    .flatMap((letter) => {
      const read = cleanCode(letter);
      return characters.includes(read) && read !== "" ? [`${letter}${read}`] : [];
    })
    .join(" ");

describe("a typed code", () => {
  it("stays what it is, in capitals or small letters", () => {
    expect(cleanCode(characters)).toBe(characters);
    expect(cleanCode(characters.toLowerCase())).toBe(characters);
  });

  it("reads what Latin keyboards have: O as 0, I and L as 1, U and Ü as W", () => {
    expect(cleanCode("oOiIlLıİ")).toBe("00111111");
    expect(cleanCode("uUüÜwW")).toBe("WWWWWW");
    // Letters with marks, in one piece or in two.
    expect(cleanCode("ÇşĞöé")).toBe("CSG0E");
    expect(cleanCode("ÇşĞöéİÜ".normalize("NFD"))).toBe("CSG0E1W");
    expect(cleanCode("4FəK")).toBe("4FƏK");
  });

  it("reads every Cyrillic letter that looks like a character, and no other", () => {
    expect(readIn(0x400, 0x52f)).toMatchInlineSnapshot(
      `"ЀE ЁE ЅS І1 Ї1 ЈJ ЌK ЎY АA ВB ЕE З3 КK МM НH О0 РP СC ТT УY ХX аA вB еE з3 кK мM нH о0 рP сC тT уY хX ѐE ёE ѕS і1 ї1 јJ ќK ўY ѴV ѵV ѶV ѷV ҮY үY ҺH һH Ӏ1 ӏ1 ӐA ӑA ӒA ӓA ӖE ӗE Ӟ3 ӟ3 Ӧ0 ӧ0 Ө0 ө0 Ӫ0 ӫ0 ӮY ӯY ӰY ӱY ӲY ӳY ԌG ԍG ԚQ ԛQ ԜW ԝW"`,
    );
  });

  it("reads every Greek letter that looks like a character, and no other", () => {
    expect(readIn(0x370, 0x3ff)).toMatchInlineSnapshot(
      `"ͿJ ΆA ΈE ΉH Ί1 Ό0 ΎY ΐ1 ΑA ΒB ΕE ΖZ ΗH Θ0 Ι1 ΚK ΜM ΝN Ο0 ΡP ΤT ΥY ΧX Ϊ1 ΫY άA έE ήH ί1 ΰY αA βB εE ζZ ηH θ0 ι1 κK μM νN ο0 ρP τT υY χX ϊ1 ϋY ό0 ύY ϐB ϑ0 ϜF ϝF ϰK ϱP ϳJ ϴ0 ϵE ϺM ϻM"`,
    );
  });

  it("reads full-width and ornate letters and digits", () => {
    expect(cleanCode("４Ｆ７Ｋ２０ｑｘ")).toBe("4F7K20QX");
    expect(cleanCode("𝟒𝐅𝟕𝕂②⁰ⓆⅩ")).toBe("4F7K20QX");
  });

  it.each([
    [
      "spaces of every width",
      " \t\n\u00A0\u1680\u2002\u2003\u2009\u200A\u2028\u2029\u202F\u205F\u3000",
    ],
    [
      "what cannot be seen",
      "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u2060\u2063\uFE0E\uFE0F\uFEFF\u{E0020}",
    ],
    ["marks of direction", "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"],
    [
      "dashes",
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2E3A\u30FB\uFE58\uFE63\uFF0D_",
    ],
    ["quotation marks", "\"'`\u00B4«»‹›“”„‟‘’‚‛′″"],
    ["dots and brackets", ".,;:!?·•…()[]{}<>/\\|*#~^+=&%$@"],
  ])("has %s taken out", (_, signs) => {
    expect(cleanCode(signs)).toBe("");
    expect(cleanCode([..."4F7K20QX"].join(signs))).toBe("4F7K20QX");
  });

  it("keeps what no code has, so that it is refused", () => {
    expect(cleanCode("ДЖ😀ə9")).toBe("ДЖ😀Ə9");
  });

  it("is clean once it was cleaned, whatever was typed", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(cleanCode(cleanCode(typed))).toBe(cleanCode(typed));
      }),
    );
  });
});
