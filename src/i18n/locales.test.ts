import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  byLocale,
  codesOf,
  draftLocales,
  inEveryLocale,
  isLocale,
  localeNames,
  locales,
} from "./locales";
import { pageLocale } from "./page-locale";

const some = {
  az: { name: "Azərbaycanca", state: "published" },
  ka: { name: "ქართული", state: "draft" },
  en: { name: "English", state: "published" },
} as const;

describe("a language being translated", () => {
  it("is none of the site's: it is not offered, not built, and no text must exist in it", () => {
    expect(codesOf(some, "published")).toEqual(["az", "en"]);
    expect(codesOf(some, "draft")).toEqual(["ka"]);
    for (const code of draftLocales) expect(isLocale(code)).toBe(false);
  });
});

describe("the languages of the site", () => {
  // Two files that are shipped as they stand name the languages themselves.
  it.each(["public/not-found.js", "src/ui/components.css"])("are all known to %s", (file) => {
    const text = readFileSync(file, "utf8");
    for (const locale of locales) {
      expect(text).toMatch(new RegExp(`[("|]${locale}[)"|]`));
    }
  });
});

it("one thing for each language is complete only with every language", () => {
  const all = byLocale((locale) => locale.toUpperCase());
  expect(Object.keys(all)).toEqual([...locales]);
  expect(inEveryLocale(all)).toBe(all);
  expect(inEveryLocale(byLocale((locale) => (locale === "ru" ? null : locale)))).toBeNull();
});

describe("locales", () => {
  it("begin with the language that is written first", () => {
    expect(locales).toEqual(["az", "en", "ru"]);
  });

  it("each have a name", () => {
    expect(Object.keys(localeNames)).toEqual([...locales]);
  });

  it.each([
    ["az", true],
    ["ru", true],
    ["AZ", false],
    ["tr", false],
    ["", false],
    ["constructor", false],
  ])("are told from other pieces of an address: %j", (piece, known) => {
    expect(isLocale(piece)).toBe(known);
  });
});

describe("pageLocale", () => {
  it("is the language in the page's address", async () => {
    expect(await pageLocale(Promise.resolve({ locale: "ru" }))).toBe("ru");
  });

  it("is not found where the address begins with something else", async () => {
    const asked = pageLocale(Promise.resolve({ locale: "lessons" }));
    await expect(asked).rejects.toMatchObject({ digest: expect.stringContaining("404") });
  });
});
