import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { readers } from "./algorithm";
import { compileLibrary } from "./compile";
import { readContentFiles, readSpokenFiles } from "./files";
import { formatProblems } from "./problem";

const files = readContentFiles(process.cwd());
const spoken = readSpokenFiles(process.cwd());
const compiled = compileLibrary(files);

const adultFigures = () => {
  if (!compiled.library) throw new Error("The content has mistakes.");
  return compiled.library.figures;
};

/** Numbers of a text; "3,400" and "3 400" are one number. */
const numbersIn = (text = "") =>
  (text.replace(/(\d)[ ,\u00A0](?=\d{3}\b)/g, "$1").match(/\d+/g) ?? []).map(Number);

/** The words of the lessons, of the bank and of the algorithms that children and teenagers read. */
const forTheYoung =
  /^content\/(lessons\/[ky]\d+|bank\/(child|teen)|algorithm)\/.*(az|en|ru)\.(md|yml)$/;

describe("the content of this project", () => {
  it("has no mistakes", () => {
    expect(formatProblems(compiled.problems)).toBe("");
    expect(compiled.library?.lessons.length).toBeGreaterThan(0);
  });

  it("holds a step of the algorithms in their own files only", () => {
    const folded = (text: string) => text.replaceAll("’", "'").replace(/\s+/g, " ");
    const found: string[] = [];
    for (const locale of locales) {
      const algorithm = compiled.library?.algorithm[locale];
      const steps = [
        ...new Set(
          readers.flatMap((reader) => {
            const { a, b, lines } = algorithm?.[reader] ?? { a: null, b: null, lines: {} };
            return [...(a?.rules ?? []), ...(b?.rules ?? []), ...Object.values(lines)];
          }),
        ),
      ];
      expect(steps.length).toBeGreaterThan(24);
      // The interface too: no page says in its own words what has a name.
      for (const [file, text] of spoken) {
        const own = file === `content/algorithm/${locale}.yml`;
        const words = folded(text);
        const held = steps.filter((step) => words.includes(folded(step)));
        if (own) expect(held).toEqual(steps);
        else found.push(...held.map((step) => `${file}: ${step}`));
      }
    }
    expect(found).toEqual([]);
  });

  it("names the newest total of the series in its first figure, in every language", () => {
    const { figures, series } = adultFigures();
    const { month, killed, injured } = series.rows.at(-1) ?? { month: "", killed: 0, injured: 0 };
    expect([month, killed + injured]).toEqual(["2026-03", 419]);
    const total = figures.find(({ id }) => id === "since-2020");
    for (const locale of locales) {
      expect(total?.figure[locale]).toBe(String(killed + injured));
      expect(numbersIn(total?.meaning[locale])).toEqual(
        expect.arrayContaining([killed, injured, 2020, 10]),
      );
      expect(numbersIn(total?.said[locale])).toEqual([13, 2026]);
      expect(series.said[locale]).toContain(total?.said[locale]);
    }
  });

  it("shows children and teenagers no figure of people killed or injured", () => {
    const { figures, series } = adultFigures();
    const totals = series.rows.flatMap(({ killed, injured }) => [injured, killed + injured]);
    const said = figures.flatMap(({ figure, meaning }) => numbersIn(figure.en + meaning.en));
    // Smaller numbers and years stand in any text.
    const telling = [...totals, ...said].filter((one) => one > 200 && (one < 1990 || one > 2030));
    expect(telling).toContain(419);
    const told = [...files].filter(([file]) => forTheYoung.test(file));
    expect(told.length).toBeGreaterThan(100);
    const found = told.flatMap(([, text]) => numbersIn(text.replace(/^translates: .*$/m, "")));
    expect(telling.filter((one) => found.includes(one))).toEqual([]);
  });
});
