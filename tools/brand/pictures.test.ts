import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locales";
import { packIco } from "./pack-ico";
import { brandPictures, fontsOf, previews } from "./pictures";

const root = new URL("../../", import.meta.url);
const at = (path: string) => new URL(path, root);
const mark = readFileSync(at("assets/brand/mark.svg"), "utf8");
const drawn: Record<string, string> = JSON.parse(
  readFileSync(at("assets/brand/drawn.json"), "utf8"),
);

describe("pictures of the brand", () => {
  it("are there for every published language, with fonts that are there", () => {
    expect(Object.keys(previews).sort()).toEqual([...locales].sort());
    for (const name of locales.flatMap(fontsOf)) {
      expect(existsSync(at(`public/fonts/${name}`)), name).toBe(true);
    }
  });

  it("stand in public/, each with a record of what it was drawn from", () => {
    const paths = brandPictures(mark, () => "").map(({ path }) => path);
    expect(Object.keys(drawn).sort()).toEqual([...new Set(["icon.svg", ...paths])].sort());
    for (const path of Object.keys(drawn))
      expect(existsSync(at(`public/${path}`)), path).toBe(true);
    expect(readFileSync(at("public/icon.svg"), "utf8")).toBe(mark);
  });

  it("hold the shapes of the mark, and the words and letters of their language", () => {
    for (const { path, html } of brandPictures(mark, (locale) => `@font-face{${locale}}`)) {
      expect(html.match(/<path/g)?.length, path).toBeGreaterThanOrEqual(2);
      const [, locale] = /^og\/(.+)\.png$/.exec(path) ?? [];
      if (locale) expect(html).toContain(`@font-face{${locale}}`);
      if (locale) expect(html).toContain(previews[locale]?.name);
    }
  });
});

it("an icon file says where each of its pictures stands", () => {
  const ico = packIco([
    { size: 16, png: Buffer.from("small") },
    { size: 32, png: Buffer.from("larger") },
  ]);
  expect(ico.readUInt16LE(4)).toBe(2);
  for (const [index, text] of ["small", "larger"].entries()) {
    const [length, offset] = [ico.readUInt32LE(14 + 16 * index), ico.readUInt32LE(18 + 16 * index)];
    expect(ico.subarray(offset, offset + length).toString()).toBe(text);
  }
});
