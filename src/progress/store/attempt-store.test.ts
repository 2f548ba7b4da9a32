import { describe, expect, it } from "vitest";
import { RoomStorage } from "@/progress/testing/storage";
import type { AttemptAnswer } from "./attempt";
import { addAttempt, readAttempts } from "./attempt-store";
import { memoryStore, storageStore } from "./device-store";
import { browserEdge, type Edge } from "./edge";

const answers: readonly AttemptAnswer[] = [
  { question: "q", rule: "leave-it", critical: false, tries: [true] },
];

/** A clock that stands still and ids that count. */
function edge(prefix = "id"): Edge {
  let count = 0;
  return { now: () => 1795468440000.7, today: () => 20_780, newId: () => `${prefix}${++count}` };
}

const kept = (id: string, changes: object = {}) =>
  JSON.stringify({ v: 1, id, lesson: "k1", finishedAt: 0, sequence: 1, answers, ...changes });

const good = { "safe-step/attempt/a": kept("a") };
const broken = '{"v":1,"id":"b","les';

describe("adding an attempt", () => {
  it("keeps it whole, under a key of its own", () => {
    const storage = new RoomStorage();
    const { attempt, kept: isKept } = addAttempt(
      storageStore(storage),
      "first",
      "y4",
      answers,
      edge(),
    );
    expect(isKept).toBe(true);
    expect(Object.keys(storage.entries())).toEqual(["safe-step/2/attempt/first/id1"]);
    expect(readAttempts(storageStore(storage), "first").attempts).toEqual([attempt]);
    expect(attempt).toEqual({
      id: "id1",
      lesson: "y4",
      day: 20_780,
      finishedAt: 1795468440000,
      sequence: 1,
      answers,
    });
  });

  it("never changes an earlier one, and counts on", () => {
    const store = memoryStore();
    const source = edge();
    addAttempt(store, "first", "k1", answers, source);
    const before = store.read("safe-step/2/attempt/first/id1");
    addAttempt(store, "first", "k1", answers, source);
    expect(store.read("safe-step/2/attempt/first/id1")).toBe(before);
    expect(readAttempts(store, "first").attempts.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it("in two tabs at the same time keeps both", () => {
    const storage = new RoomStorage(good);
    const tabs = [storageStore(storage), storageStore(storage)] as const;
    addAttempt(tabs[0], "first", "k1", answers, edge("tab-one-"));
    addAttempt(tabs[1], "first", "k2", answers, edge("tab-two-"));
    expect(readAttempts(tabs[0], "first").attempts).toHaveLength(3);
  });

  it("says when the device has no room, and leaves what is kept as it was", () => {
    const storage = new RoomStorage(good);
    storage.fillUp();
    const { attempt, kept: isKept } = addAttempt(
      storageStore(storage),
      "first",
      "k1",
      answers,
      edge(),
    );
    expect(isKept).toBe(false);
    expect(attempt.sequence).toBe(2);
    expect(storage.entries()).toEqual(good);
  });

  it("writes what can be read again even after the highest count there is", () => {
    const last = kept("a", { sequence: Number.MAX_SAFE_INTEGER });
    const store = memoryStore([["safe-step/attempt/a", last]]);
    addAttempt(store, "first", "k1", answers, edge());
    expect(readAttempts(store, "first")).toMatchObject({ attempts: { length: 2 }, setAside: 0 });
  });

  it("writes what can be read again with a clock before 1970", () => {
    const store = memoryStore();
    addAttempt(store, "first", "k1", answers, { ...edge(), now: () => -5 });
    expect(readAttempts(store, "first").attempts[0]?.finishedAt).toBe(0);
  });
});

describe("reading attempts", () => {
  it("passes over everything else that is kept", () => {
    const entries = {
      ...good,
      "safe-step/settings": "{}",
      "safe-step/run/k1": "{}",
      "safe-step/2/attempt/other/x": "broken",
      "safe-step/2/learner/first/x": "broken",
      "another-site": "x",
    };
    const storage = new RoomStorage(entries);
    expect(readAttempts(storageStore(storage), "first")).toMatchObject({
      attempts: [{ id: "a" }],
      setAside: 0,
      newer: 0,
    });
    expect(storage.entries()).toEqual(entries);
  });

  it("moves a broken value aside exactly as it was, and reads the rest", () => {
    const storage = new RoomStorage({ ...good, "safe-step/attempt/b": broken });
    const read = readAttempts(storageStore(storage), "first");
    expect(read).toMatchObject({ attempts: [{ id: "a" }], setAside: 1 });
    expect(storage.entries()).toEqual({ ...good, "safe-step/aside/attempt/b": broken });
  });

  it("reads all the sound ones when several are broken", () => {
    const storage = new RoomStorage({
      "safe-step/attempt/b": broken,
      "safe-step/attempt/a": kept("a"),
      "safe-step/attempt/c": "",
      "safe-step/attempt/d": kept("d"),
      "safe-step/attempt/e": "null",
    });
    const { attempts, setAside } = readAttempts(storageStore(storage), "first");
    expect(attempts.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(setAside).toBe(3);
  });

  it("counts a value set aside once, and still tells of it at the next visit", () => {
    const store = memoryStore([["safe-step/attempt/b", broken]]);
    expect([1, 2, 3].map(() => readAttempts(store, "first").setAside)).toEqual([1, 1, 1]);
  });

  it("leaves a broken value in its place when there is no room to move it", () => {
    const entries = { ...good, "safe-step/attempt/b": broken };
    const storage = new RoomStorage(entries);
    storage.fillUp();
    const store = storageStore(storage);
    expect([1, 2].map(() => readAttempts(store, "first").setAside)).toEqual([1, 1]);
    expect(readAttempts(store, "first").attempts).toHaveLength(1);
    expect(storage.entries()).toEqual(entries);
  });

  it("does not touch what a newer version of the site kept", () => {
    const entries = { ...good, "safe-step/attempt/n": '{"v":3,"new":true}' };
    const storage = new RoomStorage(entries);
    expect(readAttempts(storageStore(storage), "first")).toMatchObject({
      attempts: { length: 1 },
      newer: 1,
      setAside: 0,
    });
    expect(storage.entries()).toEqual(entries);
  });
});

describe("attempts of several learners", () => {
  it("are each one's own, also under the same id", () => {
    const store = memoryStore();
    addAttempt(store, "first", "k1", answers, edge());
    addAttempt(store, "other", "k2", answers, edge());
    const lessons = (learner: string) =>
      readAttempts(store, learner).attempts.map(({ lesson }) => lesson);
    expect([lessons("first"), lessons("other"), lessons("o")]).toEqual([["k1"], ["k2"], []]);
  });

  it("of version 1 are the first learner's, and count once when they also stand in version 2", () => {
    const store = memoryStore([
      ["safe-step/attempt/a", kept("a")],
      [
        "safe-step/2/attempt/first/a",
        '{"v":2,"lesson":"k1","day":1,"at":1,"n":1,"answers":[["q","leave-it",0,"1"]]}',
      ],
    ]);
    expect(readAttempts(store, "first").attempts).toHaveLength(1);
    expect(readAttempts(store, "other").attempts).toEqual([]);
  });
});

describe("keys that are names of a prototype", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (name) => {
    const store = memoryStore([
      [`safe-step/attempt/${name}`, kept("a")],
      [`safe-step/2/attempt/first/${name}-2`, "broken"],
      [`safe-step/2/attempt/${name}/x`, kept("a")],
    ]);
    const { attempts, setAside } = readAttempts(store, "first");
    expect(attempts.map(({ id }) => id)).toEqual([name]);
    expect(setAside).toBe(1);
    expect(({} as Record<string, unknown>).lesson).toBeUndefined();
  });
});

describe("a broken value that cannot move", () => {
  it.each<[string, string]>([
    ["because it is enormous", "x".repeat(5_000_000)],
    ["because another broken value is there already", broken],
  ])("%s stays where it is and is counted", (_, text) => {
    const entries = { "safe-step/attempt/b": text, "safe-step/aside/attempt/b": "another" };
    const storage = new RoomStorage(entries);
    expect(readAttempts(storageStore(storage), "first").setAside).toBe(2);
    expect(storage.entries()).toEqual(entries);
  });

  it("because two hundred were moved already stays, and nothing is lost", () => {
    const many = Array.from({ length: 250 }, (_, n) => [`safe-step/attempt/${n}`, broken] as const);
    const store = memoryStore(many);
    expect(readAttempts(store, "first").setAside).toBe(250);
    expect(store.keys().filter((key) => key.startsWith("safe-step/aside/"))).toHaveLength(200);
    expect(store.keys()).toHaveLength(250);
  });
});

it("a layout of a newer version is told of and not touched", () => {
  const entries = { "safe-step/3/attempt/first/a": "whatever", ...good };
  const storage = new RoomStorage(entries);
  expect(readAttempts(storageStore(storage), "first")).toMatchObject({ newer: 1, setAside: 0 });
  expect(storage.entries()).toEqual(entries);
});

it("the browser's own ids are different and fit into a key", () => {
  const ids = Array.from({ length: 200 }, () => browserEdge.newId());
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
});
