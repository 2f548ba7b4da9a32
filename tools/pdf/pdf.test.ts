// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { offerFiles } from "./offer-files";
import { sameDates } from "./same-dates";
import { sheetPages, worksheetDoors, worksheetPages } from "./sheet-pages";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "sheets-"));
});
afterEach(() => rmSync(out, { recursive: true }));

describe("the sheets to print", () => {
  it("are those of the export, each with a name of its own", () => {
    for (const folder of ["print/poster-a", "classroom/print/voting", "classroom/plan/k1"])
      mkdirSync(join(out, "az", folder), { recursive: true });
    expect(sheetPages(out, "az")).toEqual([
      { name: "poster-a.az.pdf", address: "/az/print/poster-a/" },
      { name: "voting.az.pdf", address: "/az/classroom/print/voting/" },
      { name: "plan-k1.az.pdf", address: "/az/classroom/plan/k1/" },
    ]);
    expect(sheetPages(out, "en")).toEqual([]);
  });

  it("hold the worksheets of each lesson in both forms", () => {
    mkdirSync(join(out, "ru/classroom/worksheets/teen"), { recursive: true });
    expect(worksheetDoors(out, "ru")).toEqual(["teen"]);
    expect(worksheetPages("ru", "teen", 1)).toEqual([
      { name: "worksheets-teen-1-a.ru.pdf", address: "/ru/classroom/worksheets/teen/#a-1" },
      { name: "worksheets-teen-1-b.ru.pdf", address: "/ru/classroom/worksheets/teen/#b-1" },
    ]);
  });
});

describe("the date of a PDF", () => {
  it("is the same for ever, and as long as it was", () => {
    const made = (year: number) =>
      Buffer.from(
        `%PDF\n/CreationDate (D:${year}1126143000+00'00')\n/ModDate (D:${year}1126143000+00'00')`,
      );
    expect(sameDates(made(2026)).equals(sameDates(made(2031)))).toBe(true);
    expect(sameDates(made(2026))).toHaveLength(made(2026).length);
  });

  it("is all that changes", () => {
    const pdf = Buffer.from([0x25, 0xff, 0x00, 0x80, 0x0a]);
    expect(sameDates(pdf).equals(pdf)).toBe(true);
  });
});

describe("the print room", () => {
  const files = [{ name: "plan-k1.az.pdf", title: "Mine <&>", size: "60 KB" }];

  it.each(['<div id="pdf-files"></div>', "<div id=pdf-files></div>"])(
    "offers the files in its place %s",
    (place) => {
      const page = offerFiles(`<main>${place}</main>`, { heading: "PDF files", files });
      expect(page).toContain('href="../../../files/print/plan-k1.az.pdf"');
      expect(page).toContain("Mine &lt;&amp;>");
      expect(page.startsWith("<main><div")).toBe(true);
    },
  );

  it("says when it has lost its place", () => {
    expect(() => offerFiles("<main></main>", { heading: "", files })).toThrow(
      "The print room has no place for the files any more.",
    );
  });
});
