import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryStore, storageStore } from "@/progress/store/device-store";
import { RoomStorage } from "@/progress/testing/storage";
import { classKeys } from "./class-keys";
import {
  type CheckRecord,
  cleanLabel,
  readCheckRecord,
  readClass,
  readEntry,
} from "./class-records";
import {
  addCheck,
  addClass,
  addEntry,
  readClasses,
  removeCheck,
  removeClass,
  removeEntry,
} from "./class-store";
import type { Entry } from "./tally";

const school = { v: 1, id: "c1", label: "5a", madeAt: 10 } as const;
const check: CheckRecord = {
  v: 1,
  code: "ABCDEFGH",
  classId: "c1",
  locale: "az",
  startedAt: 20,
  asked: [
    { id: "ball", rule: "leave-behind", idea: null },
    { id: "sign", rule: "signs-stop", idea: "sign-for-others" },
  ],
};
const seven: Entry = { kind: "pupil", number: 7, safe: [true, false] };
const hands: Entry = { kind: "hands", question: 1, count: { answered: 20, safe: 15 } };

function filled(storage = new RoomStorage()) {
  const store = storageStore(storage);
  addClass(store, school);
  addCheck(store, check);
  return { store, storage };
}

describe("classes on a teacher's device", () => {
  it("are read back with their checks and what came in", () => {
    const { store } = filled();
    expect(addEntry(store, check.code, seven)).toBe("added");
    expect(addEntry(store, check.code, hands)).toBe("added");
    const { classes, setAside, newer } = readClasses(store);
    expect(classes).toEqual([{ ...school, checks: [{ ...check, entries: [hands, seven] }] }]);
    expect([setAside, newer]).toEqual([0, 0]);
  });

  it("count each pupil once: the same again is known, another result is refused", () => {
    const { store } = filled();
    addEntry(store, check.code, seven);
    expect(addEntry(store, check.code, seven)).toBe("known");
    expect(addEntry(store, check.code, { ...seven, safe: [true, true] })).toBe("taken");
    expect(readClasses(store).classes[0]?.checks[0]?.entries).toEqual([seven]);
    removeEntry(store, check.code, seven);
    expect(addEntry(store, check.code, { ...seven, safe: [true, true] })).toBe("added");
  });

  it("count a pupil once though two tabs read the same code", () => {
    const { store, storage } = filled();
    const tab = storageStore(storage);
    expect(addEntry(store, check.code, seven)).toBe("added");
    expect(addEntry(tab, check.code, seven)).toBe("known");
    expect(addEntry(tab, check.code, { ...seven, number: 8 })).toBe("added");
    expect(readClasses(store).classes[0]?.checks[0]?.entries).toHaveLength(2);
  });

  it("say when there was no room in the middle of collecting, and lose nothing", () => {
    const { store, storage } = filled();
    addEntry(store, check.code, seven);
    storage.fillUp();
    expect(addEntry(store, check.code, { ...seven, number: 8 })).toBe("no-room");
    expect(readClasses(store).classes[0]?.checks[0]?.entries).toEqual([seven]);
  });

  it("set broken values aside as they were, and leave newer ones alone", () => {
    const { store } = filled();
    store.write(classKeys.entry(check.code, "p3"), "{broken");
    store.write(classKeys.class("c2"), '{"v":2,"future":true}');
    const first = readClasses(store);
    expect([first.setAside, first.newer]).toEqual([1, 1]);
    expect(store.read("safe-step/aside/class-entry/ABCDEFGH/p3")).toBe("{broken");
    expect(store.read(classKeys.class("c2"))).toBe('{"v":2,"future":true}');
    expect(readClasses(store)).toMatchObject({ setAside: 0, newer: 1 });
  });

  it("take a result in where a broken value stood", () => {
    const { store } = filled();
    store.write(classKeys.entry(check.code, "p7"), "{broken");
    expect(addEntry(store, check.code, seven)).toBe("added");
    expect(store.read("safe-step/aside/class-entry/ABCDEFGH/p7")).toBe("{broken");
  });

  it("are deleted whole, and no other with them", () => {
    const { store } = filled();
    addClass(store, { ...school, id: "c2", label: "6b", madeAt: 11 });
    addCheck(store, { ...check, classId: "c2", code: "ZZZZZZZZ" });
    addEntry(store, check.code, seven);
    addEntry(store, "ZZZZZZZZ", seven);
    removeClass(store, "c1");
    expect(readClasses(store).classes.map(({ id }) => id)).toEqual(["c2"]);
    expect(store.keys().filter((key) => key.includes(check.code))).toEqual([]);
    removeCheck(store, "c2", "ZZZZZZZZ");
    expect(store.keys()).toEqual([classKeys.class("c2")]);
  });

  it("never stop the page, whatever the device holds", () => {
    const start = fc.constantFrom(
      classKeys.class("x"),
      classKeys.check("c1", "ABCDEFGH"),
      classKeys.entry("ABCDEFGH", "p1"),
      classKeys.class("__proto__"),
    );
    const value = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(fc.array(fc.tuple(start, value)), (entries) => {
        expect(() => readClasses(memoryStore(entries))).not.toThrow();
      }),
    );
  });
});

describe("a kept value", () => {
  it.each([
    ["null"],
    ["[]"],
    ['{"v":1}'],
    ['{"v":1,"kind":"pupil","number":0,"safe":[]}'],
    ['{"v":1,"kind":"pupil","number":1e308,"safe":[]}'],
    ['{"v":1,"kind":"pupil","number":1,"safe":[1]}'],
    ['{"v":1,"kind":"hands","question":0,"count":{"answered":1,"safe":2}}'],
    ['{"v":1,"kind":"hands","question":0,"count":{"answered":-1,"safe":-2}}'],
    ['{"v":1,"kind":"hands","question":99,"count":{"answered":1,"safe":1}}'],
  ])("is no entry: %s", (text) => expect(readEntry(text)).toEqual({ kind: "broken" }));

  it("is no class and no check when a part is missing", () => {
    expect(readClass('{"v":1,"id":"x"}').kind).toBe("broken");
    expect(readCheckRecord(JSON.stringify({ ...check, asked: [] })).kind).toBe("broken");
    expect(readCheckRecord(JSON.stringify({ ...check, asked: [{ id: 1 }] })).kind).toBe("broken");
    expect(readClass('{"v":7}').kind).toBe("newer");
  });
});

describe("a label", () => {
  it("is one line without signs that cannot be seen, 40 signs at the most", () => {
    expect(cleanLabel("  5\u202E a\u200B\n ")).toBe("5 a");
    expect([...cleanLabel("ə".repeat(60))]).toHaveLength(40);
  });
});
