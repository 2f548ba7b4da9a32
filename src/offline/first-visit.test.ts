// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { localeKey } from "@/progress/locale-key";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";

/** The script that stands in every page: it knows the key by itself, so this holds the two together. */
const script = readFileSync("public/first-visit.js", "utf8");
const root = document.documentElement;

const load = vi.fn(() => Promise.reject(new Error("This device lacks the font.")));

beforeEach(() => {
  root.lang = "ru";
  root.removeAttribute("data-newcomer");
  load.mockClear();
  Object.defineProperty(document, "fonts", { value: new Set([{ load }]), configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

describe("a page", () => {
  it.each([
    ["does without its fonts on a new device", new RoomStorage(), true, 0],
    [
      "does without its fonts where the last page was in another language",
      new RoomStorage({ [localeKey]: "az" }),
      true,
      0,
    ],
    ["loads them at once on a later page", new RoomStorage({ [localeKey]: "ru" }), false, 1],
    ["leaves it to the browser where storage is blocked", brokenStorage, false, 0],
  ])("%s", (_, storage, without, loaded) => {
    vi.stubGlobal("localStorage", storage);
    new Function(script)();
    expect(root.hasAttribute("data-newcomer")).toBe(without);
    expect(load).toHaveBeenCalledTimes(loaded);
  });
});
