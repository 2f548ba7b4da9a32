import { describe, expect, it } from "vitest";
import { decimalMark, writeDecimal } from "./decimal-mark";

describe("the decimal sign", () => {
  it.each([
    "az",
    "az-AZ",
    "az-Latn-AZ",
    "az_AZ.UTF-8",
    "AZ-az",
    "ru-RU",
    "tr",
    "ka-GE",
    "hy",
    "uk",
  ])("is a comma where %s is set", (tag) => expect(decimalMark(tag, "en")).toBe(","));

  it.each([
    "en",
    "en-US",
    "en-GB",
    "en-US@posix",
    "en_US.UTF-8",
    "fa-IR",
    "he",
    "zh-Hans-CN",
    "ja",
  ])("is a point where %s is set", (tag) => expect(decimalMark(tag, "az")).toBe("."));

  it.each([
    ["de-DE", ","],
    ["de-CH", "."],
    ["es-ES", ","],
    ["es-MX", "."],
    ["es-419", "."],
    ["en-ZA", ","],
    ["ar-EG", "."],
    ["ar-MA", ","],
    ["it-IT", ","],
    ["it-CH", "."],
  ])("of %s is “%s”: the country decides", (tag, mark) => {
    expect(decimalMark(tag, "az")).toBe(mark);
  });

  it.each([
    "",
    "C",
    "POSIX",
    "x-klingon",
    "i-default",
    "-",
    "*",
    "az".repeat(2500),
    "a".repeat(5000),
    undefined,
    null,
    42,
    ["az"],
  ])("is the page's where the browser says %j", (tag) => {
    expect(decimalMark(tag, "az")).toBe(",");
    expect(decimalMark(tag, "en")).toBe(".");
  });

  it("agrees with Node's own data for the languages around", () => {
    for (const tag of "az be bg de de-CH el en en-ZA es es-MX fr hy it ka kk ky pl ru tg tr uk uz".split(
      " ",
    )) {
      const own = new Intl.NumberFormat(tag).format(1.5).includes(",") ? "," : ".";
      expect([tag, decimalMark(tag, "en")]).toEqual([tag, own]);
    }
  });
});

describe("a number", () => {
  it.each([
    [0.6, "az", "0,6"],
    [0.6, "ru", "0,6"],
    [0.6, "en", "0.6"],
    [2 / 3, "az", "0,67"],
    [-1 / 3, "az", "-0,33"],
    [-0.001, "az", "0"],
    [1, "az", "1"],
    [1234.5, "az", "1234,5"],
  ])("%d is written in %s as %s", (value, locale, text) => {
    expect(writeDecimal(value, locale)).toBe(text);
  });
});
