// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { localeKey } from "@/progress/locale-key";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";

/** The script that stands in every page: it knows the key by itself, so this holds the two together. */
const script = readFileSync("public/first-visit.js", "utf8");
const root = document.documentElement;

beforeEach(() => {
  root.lang = "ru";
  root.removeAttribute("data-newcomer");
});
afterEach(() => vi.unstubAllGlobals());

describe("the fonts of a page", () => {
  it.each([
    ["wait on the first page of a device", new RoomStorage(), true],
    ["wait on the first page in another language", new RoomStorage({ [localeKey]: "az" }), true],
    ["come at once on a later page", new RoomStorage({ [localeKey]: "ru" }), false],
    ["come at once where storage is blocked", brokenStorage, false],
  ])("%s", (_, storage, wait) => {
    vi.stubGlobal("localStorage", storage);
    new Function(script)();
    expect(root.hasAttribute("data-newcomer")).toBe(wait);
  });
});
