import { describe, expect, it } from "vitest";
import { isLocale, localeNames, locales } from "./locales";
import { pageLocale } from "./page-locale";
import { doors, href, lastPart, paths } from "./paths";

/** Every page of a language, with an example of those that take an argument. */
const pages = [
  paths.home,
  ...doors.map((door) => paths.door(door)),
  paths.lesson("k1"),
  paths.emergency,
  paths.emergencyKnown,
  paths.emergencyUnsure,
  paths.emergencyHurt,
  paths.emergencyCar,
  paths.emergencyHome,
  paths.signs,
  paths.words,
  paths.why,
  paths.printWalletCard,
  paths.printPosterA,
  paths.printPosterB,
  paths.printWalletCardAdults,
  paths.printPosterAAdults,
  paths.printPosterBAdults,
  paths.progress,
  paths.files,
  paths.settings,
  paths.about,
  paths.classChecks,
  paths.show("k1"),
  paths.pupilCheck("child"),
  paths.classroom,
  paths.plan("k1"),
  paths.printRoom,
  paths.classSheet("voting"),
  paths.worksheets("child"),
  paths.authors,
  paths.authorsType("true-false"),
];

describe("paths", () => {
  it("begin and end with a slash, as the export writes its folders", () => {
    for (const page of pages) expect(page).toMatch(/^\/([a-z0-9-]+\/)*$/);
  });

  it("are different from each other", () => {
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each([
    [href("az", paths.home), "/az/"],
    [href("en", paths.lesson("k1")), "/en/lessons/k1/"],
    [href("ru", paths.door("teen")), "/ru/teen/"],
    [href("az", paths.emergencyUnsure), "/az/emergency/not-sure/"],
  ])("stand under their language: %s", (address, expected) => {
    expect(address).toBe(expected);
  });

  it("name a page among its like by their last part", () => {
    const last = [paths.printPosterAAdults, paths.emergencyUnsure, paths.home].map(lastPart);
    expect(last).toEqual(["poster-a-adults", "not-sure", ""]);
  });
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
