// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryStore } from "./device-store";
import { keys } from "./keys";
import { keepSettings } from "./settings";
import { brokenStorage, RoomStorage } from "./testing/storage";

/** The script as it is sent to every page: it knows the keys by itself, so this holds the two together. */
const early = readFileSync("public/early.js", "utf8");

const root = document.documentElement;

function load(storage: Storage, address = "/ru/lessons/k1/", remember = true) {
  vi.stubGlobal("localStorage", storage);
  history.pushState({}, "", address);
  root.lang = "ru";
  if (remember) root.setAttribute("data-page-locale", "ru");
  new Function(early)();
}

const looks = () => ["size", "spacing", "theme"].map((name) => root.getAttribute(`data-${name}`));

beforeEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});
afterEach(() => vi.unstubAllGlobals());

describe("before the page is drawn", () => {
  it("the settings kept by the settings page stand on the page", () => {
    const store = memoryStore();
    keepSettings(store, { size: "largest", spacing: "wide", theme: "dark" });
    load(new RoomStorage({ [keys.settings]: store.read(keys.settings) ?? "" }));
    expect(looks()).toEqual(["largest", "wide", "dark"]);
  });

  it("nothing is said about the looks where nothing was chosen", () => {
    load(new RoomStorage());
    expect(looks()).toEqual([null, null, null]);
  });

  it("the language of the page is remembered for the first page", () => {
    const storage = new RoomStorage();
    load(storage);
    expect(storage.entries()).toEqual({ [keys.locale]: "ru" });
  });

  it("a page that is of no language, or of all, does not change what is remembered", () => {
    const storage = new RoomStorage({ [keys.locale]: "az" });
    load(storage, "/", false);
    expect(storage.entries()).toEqual({ [keys.locale]: "az" });
  });

  it.each([
    ["/", null],
    ["/ru/", "ru"],
    ["/az", "az"],
    ["/any/path/en/nothing/", "en"],
    ["/azer/", null],
    ["/tr/lessons/", null],
  ])("the language in the address is told to the page not found: %s", (address, language) => {
    load(new RoomStorage(), address, false);
    expect(root.getAttribute("data-address")).toBe(language);
  });
});

describe("broken storage", () => {
  it.each(["", "{", "null", "5", '"text"', "[]", '{"size":7,"theme":null}'])(
    "does not stop the page, nor the language from being remembered: %s",
    (text) => {
      const storage = new RoomStorage({ [keys.settings]: text });
      load(storage);
      expect(looks()).toEqual([null, null, null]);
      expect(storage.getItem(keys.locale)).toBe("ru");
      expect(storage.getItem(keys.settings)).toBe(text);
    },
  );

  it("that is full still gives the settings", () => {
    const storage = new RoomStorage({ [keys.settings]: '{"v":1,"theme":"dark"}' });
    storage.fillUp();
    load(storage);
    expect(looks()).toEqual([null, null, "dark"]);
  });

  it.each([
    ["whose every call throws", brokenStorage],
    ["that is not there", undefined as unknown as Storage],
  ])("%s does not stop the page", (_, storage) => {
    load(storage);
    expect(looks()).toEqual([null, null, null]);
    expect(root.getAttribute("data-address")).toBe("ru");
  });
});
