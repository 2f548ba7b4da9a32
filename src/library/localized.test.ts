import { describe, expect, it, vi } from "vitest";

vi.mock("@/i18n/locales", async (original) => ({
  ...(await original<typeof import("@/i18n/locales")>()),
  draftLocales: ["ka"],
}));

const { localized } = await import("./localized");
const { contentFiles, folder } = await import("./testing/content-files");
const { compileLibrary } = await import("./compile");

const text = { az: "ad", en: "name", ru: "имя" };

describe("a text in every language", () => {
  it("may stand in a language being translated too, finished or not", () => {
    expect(localized.safeParse({ ...text, ka: "სახელი" }).success).toBe(true);
    expect(localized.safeParse({ ...text, ka: "" }).success).toBe(true);
    expect(localized.safeParse(text).success).toBe(true);
  });

  it("must be there in the languages of the site, and stands in no unknown one", () => {
    expect(localized.safeParse({ ...text, ru: "" }).success).toBe(false);
    expect(localized.safeParse({ az: "ad", en: "name" }).success).toBe(false);
    expect(localized.safeParse({ ...text, tr: "ad" }).success).toBe(false);
  });
});

it("a lesson's file in a language being translated is let alone, whatever is in it", () => {
  const files = contentFiles({ [`${folder}/ka.md`]: "# {half}\n" });
  expect(compileLibrary(files).problems).toEqual([]);
});
