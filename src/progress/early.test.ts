// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepSettings, settingChoices } from "./settings";
import { memoryStore } from "./store/device-store";
import { keys } from "./store/keys";
import { brokenStorage, RoomStorage } from "./testing/storage";

/** The script as it is sent to every page: it knows the keys by itself, so this holds the two together. */
const early = readFileSync("public/early.js", "utf8");

const root = document.documentElement;

function load(storage: Storage) {
  vi.stubGlobal("localStorage", storage);
  new Function(early)();
}

/** The looks that are one of the choices: nothing else stands in a rule of the style sheets. */
const looks = () =>
  (["size", "spacing", "theme"] as const).map((name) => {
    const value = root.getAttribute(`data-${name}`);
    return (settingChoices[name] as readonly (string | null)[]).includes(value) ? value : null;
  });

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
});

describe("broken storage", () => {
  it.each(["", "{", "null", "5", '"text"', "[]", '{"size":7,"theme":null}'])(
    "does not stop the page: %s",
    (text) => {
      const storage = new RoomStorage({ [keys.settings]: text });
      load(storage);
      expect(looks()).toEqual([null, null, null]);
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
  });
});
