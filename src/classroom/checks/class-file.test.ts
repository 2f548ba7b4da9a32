import { describe, expect, it } from "vitest";
import { memoryStore, storageStore } from "@/progress/store/device-store";
import { RoomStorage } from "@/progress/testing/storage";
import { loadClassFile, mostBytes, writeClassFile } from "./class-file";
import { addCheck, addClass, addEntry, readClasses } from "./class-store";

function filled(id = "c1", code = "ABCDEFGH") {
  const store = memoryStore();
  addClass(store, { v: 1, id, label: "5a", madeAt: 1 });
  addCheck(store, {
    v: 1,
    code,
    classId: id,
    locale: "az",
    startedAt: 2,
    asked: [{ id: "ball", rule: "leave-behind", idea: null }],
  });
  addEntry(store, code, { kind: "pupil", number: 1, safe: [true] });
  addEntry(store, code, { kind: "hands", question: 0, count: { answered: 9, safe: 4 } });
  return store;
}

const fileOf = (store: ReturnType<typeof memoryStore>) =>
  writeClassFile(readClasses(store).classes);

describe("classes as a file", () => {
  it("are the same on another device", () => {
    const [from, to] = [filled(), memoryStore()];
    expect(loadClassFile(to, fileOf(from))).toEqual({
      kind: "loaded",
      classes: 1,
      entries: 2,
      room: true,
    });
    expect(readClasses(to)).toEqual(readClasses(from));
  });

  it("change nothing when loaded twice, and may be loaded in any order", () => {
    const files = [fileOf(filled()), fileOf(filled("c2", "ZZZZZZZZ"))];
    const load = (texts: readonly string[]) => {
      const store = memoryStore();
      for (const text of texts) loadClassFile(store, text);
      return readClasses(store);
    };
    expect(load([...files, ...files])).toEqual(load(files));
    expect(load([...files].reverse())).toEqual(load(files));
  });

  it("say when there was no room for all of it", () => {
    const store = storageStore(new RoomStorage({ kept: "x" }, 120));
    expect(loadClassFile(store, fileOf(filled()))).toMatchObject({ kind: "loaded", room: false });
  });

  it.each([
    ["", "foreign"],
    ["%PDF-1.7", "foreign"],
    ["[]", "foreign"],
    ['{"kind":"other","v":1}', "foreign"],
    ['{"kind":"safe-step-classes","v":"1"}', "foreign"],
    ['{"kind":"safe-step-classes","v":2}', "newer"],
  ] as const)("refuse %s", (text, kind) => {
    const store = memoryStore();
    expect(loadClassFile(store, text)).toEqual({ kind });
    expect(store.keys()).toEqual([]);
  });

  it("refuse a file that is too large without reading it", () => {
    expect(loadClassFile(memoryStore(), null)).toEqual({ kind: "too-large" });
    expect(loadClassFile(memoryStore(), " ".repeat(mostBytes + 1))).toEqual({ kind: "too-large" });
  });

  it("leave out what is no class, no check, no entry", () => {
    const store = memoryStore();
    const text = JSON.stringify({
      kind: "safe-step-classes",
      v: 1,
      classes: [1, { v: 1, id: "c9", label: "<img onerror=alert(1)>", madeAt: 1, checks: [7, {}] }],
    });
    expect(loadClassFile(store, `\uFEFF${text}`)).toMatchObject({ classes: 1, entries: 0 });
    expect(readClasses(store).classes[0]?.label).toBe("<img onerror=alert(1)>");
  });
});
