// @vitest-environment happy-dom

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { styleSum } from "@/base/style-sum";
import { styleKey } from "@/progress/store/page-keys";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";

/** The script that stands in every page: it knows key and sum by itself, so this holds all of it together. */
const code = readFileSync("public/reader-style.js", "utf8");

const rules = ["@font-face{src:url(/fonts/a.woff2)}", ":root:lang(ru){--letters:A}"];
const sums = [styleSum("html{color:blue}"), styleSum(rules.join("\n"))];

/** What it does on a page of the site under /a/, or under another path. */
const early = (root = "/a/", known = sums) =>
  new Function("safeStepRoot", "safeStepSums", code)(root, known);
const load = vi.fn(() => Promise.reject(new Error("This device lacks the font.")));
const insertRule = vi.fn();

/** What reader-style.ts does when it comes, on a site under a path. */
async function come(): Promise<void> {
  vi.resetModules();
  await import("./reader-style");
}

const kept = (storage: Storage) => storage.getItem(`${styleKey}/a/`);

const inserted = () => insertRule.mock.calls.map(([rule]) => rule);

beforeEach(() => {
  load.mockClear();
  insertRule.mockClear();
  const own = (name: string, value: unknown) =>
    Object.defineProperty(document, name, { value, configurable: true });
  own("fonts", new Set([{ load }]));
  own("styleSheets", [{ insertRule, cssRules: [] }]);
  own("currentScript", { src: "https://example.org/a/scripts/reader-ru.js" });
  vi.stubGlobal("safeStepStyle", rules.join("\n"));
});
afterEach(() => vi.unstubAllGlobals());

describe("the reader's style", () => {
  it("is kept for the next page when the first is complete, and that page gets it before it is drawn", async () => {
    const storage = new RoomStorage();
    vi.stubGlobal("localStorage", storage);
    early();
    expect(inserted()).toEqual([]);
    await come();
    insertRule.mockClear();
    load.mockClear();
    early();
    expect(inserted()).toEqual([
      "@font-face{src:url(/a/fonts/a.woff2)}",
      ":root:lang(ru){--letters:A}",
    ]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is not taken by a page where it is not the very one its build made", async () => {
    const storage = new RoomStorage();
    vi.stubGlobal("localStorage", storage);
    await come();
    insertRule.mockClear();
    early("/a/", [styleSum("html{color:blue}")]);
    for (const foreign of ["", "*{display:none}", `${rules.join("\n")}\n*{display:none}`]) {
      storage.setItem(`${styleKey}/a/`, foreign);
      early();
    }
    expect(inserted()).toEqual([]);
  });

  it("of one copy of the site is not another's on the same host, and the one of version 2 goes", async () => {
    const storage = new RoomStorage();
    storage.setItem(styleKey, "html{color:red}");
    vi.stubGlobal("localStorage", storage);
    await come();
    insertRule.mockClear();
    early("/b/");
    expect(inserted()).toEqual([]);
    expect(storage.getItem(styleKey)).toBeNull();
  });

  it("changes the letters of the first page on paper alone", async () => {
    vi.stubGlobal("localStorage", new RoomStorage());
    await come();
    expect(inserted()).toEqual([
      "@font-face{src:url(https://example.org/a/fonts/a.woff2)}",
      "@media print{:root:lang(ru){--letters:A}}",
    ]);
  });

  it("is not put on a page twice, and a newer one takes the older one's place", async () => {
    const storage = new RoomStorage();
    vi.stubGlobal("localStorage", storage);
    await come();
    insertRule.mockClear();
    await come();
    expect(inserted()).toEqual([]);
    vi.stubGlobal("safeStepStyle", "html{color:red}");
    await come();
    expect(kept(storage)).toBe("html{color:red}");
    expect(inserted()).toEqual(["html{color:red}"]);
  });

  it("holds for its page where storage is blocked, and nothing fails", async () => {
    vi.stubGlobal("localStorage", brokenStorage);
    early();
    await come();
    expect(inserted()).toHaveLength(2);
  });
});
