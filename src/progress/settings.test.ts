import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepSettings, readSettings, type Settings, settingChoices } from "./settings";
import { memoryStore, storageStore } from "./store/device-store";
import { RoomStorage } from "./testing/storage";

const usual: Settings = { size: "normal", spacing: "normal", theme: "system" };
const chosen: Settings = { size: "largest", spacing: "wide", theme: "dark" };
const keeping = (text: string) => memoryStore([["safe-step/settings", text]]);

describe("settings", () => {
  it("are as usual where nothing is kept", () => {
    expect(readSettings(memoryStore())).toEqual(usual);
  });

  it("are read as they were kept, every choice", () => {
    for (const size of settingChoices.size) {
      for (const spacing of settingChoices.spacing) {
        for (const theme of settingChoices.theme) {
          const store = memoryStore();
          keepSettings(store, { size, spacing, theme });
          expect(readSettings(store)).toEqual({ size, spacing, theme });
        }
      }
    }
  });

  it("are read as version 1 wrote them, for ever", () => {
    const text = '{"v":1,"size":"largest","spacing":"wide","theme":"dark"}';
    expect(readSettings(keeping(text))).toEqual(chosen);
    const storage = new RoomStorage();
    keepSettings(storageStore(storage), chosen);
    expect(storage.entries()).toEqual({ "safe-step/settings": text });
  });

  it("that are unknown are as usual, the others hold", () => {
    const text = '{"v":1,"size":"gigantic","spacing":"wide","theme":null}';
    expect(readSettings(keeping(text))).toEqual({ ...usual, spacing: "wide" });
  });

  it("never throw, whatever is kept", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettings(keeping(text))).toEqual(usual);
      }),
    );
  });

  it("are said to be kept only when they last", () => {
    expect(keepSettings(memoryStore(), chosen)).toBe(false);
    expect(keepSettings(storageStore(new RoomStorage()), chosen)).toBe(true);
    expect(keepSettings(storageStore(new RoomStorage({}, 0)), chosen)).toBe(false);
  });
});
