import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { compileLibrary } from "./compile";
import { readContentFiles } from "./files";
import { formatProblems } from "./problem";

const files = readContentFiles(process.cwd());
const compiled = compileLibrary(files);

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
      const steps = [...(algorithm?.a.steps ?? []), ...(algorithm?.b.steps ?? [])];
      expect(steps).toHaveLength(8);
      for (const [file, text] of files) {
        const own = file === `content/algorithm/${locale}.yml`;
        const words = folded(text);
        const held = steps.filter((step) => words.includes(folded(step)));
        if (own) expect(held).toEqual(steps);
        else found.push(...held.map((step) => `${file}: ${step}`));
      }
    }
    expect(found).toEqual([]);
  });
});
