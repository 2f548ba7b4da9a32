import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "@/classroom/testing/read-csv";
import { type Cell, dayOf, fileName, separatorFor, writeCsv } from "./csv";

describe("a table as CSV", () => {
  it("begins with a byte order mark, quotes every text and leaves numbers bare", () => {
    const text = writeCsv(
      [
        ["Qayda", "Safe"],
        ["Nişan; lent", 12],
      ],
      ";",
    );
    expect(text).toBe('\uFEFF"Qayda";"Safe"\r\n"Nişan; lent";12\r\n');
  });

  it("parts cells as the computer's settings expect", () => {
    const separators = ["az-AZ", "ru-RU", "en-GB", "en-US"].map((one) => separatorFor(one, "en"));
    expect(separators).toEqual([";", ";", ",", ","]);
    for (const unknown of ["", "C", "x-klingon", undefined])
      expect([separatorFor(unknown, "az"), separatorFor(unknown, "en")]).toEqual([";", ","]);
  });

  it.each(["=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])("keeps “%s” a text", (text) => {
    expect(writeCsv([[text]], ",")).toBe(`\uFEFF"'${text}"\r\n`);
  });

  it("refuses a number that a setting could read otherwise", () => {
    for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => writeCsv([[value]], ";")).toThrow("is not a whole number");
    }
  });

  it("is read back as it was, whatever stands in it", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((one) => !/^[=+\-@\t\r＝＋－＠]/u.test(one));
    const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer());
    const separator = fc.constantFrom(";" as const, "," as const);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), separator, (rows, between) => {
        expect(readCsv(writeCsv(rows, between), between)).toEqual(
          rows.map((row) => row.map(String)),
        );
      }),
    );
  });
});

describe("the name of a file", () => {
  it("holds letters of any language, digits and hyphens", () => {
    expect(fileName(["Təhlükəsiz addım", "5a/б", "2026-11-26"], "csv")).toBe(
      "Təhlükəsiz-addım-5a-б-2026-11-26.csv",
    );
    expect(fileName(["../..", "=x"], "csv")).toBe("x.csv");
  });

  it("has the day of the device's own calendar", () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe("2026-01-05");
  });
});
