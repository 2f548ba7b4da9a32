import { describe, expect, it } from "vitest";
import type { AttemptAnswer } from "./attempt";
import { addAttempt, browserEdge, type Edge, readAttempts } from "./attempt-store";
import { memoryStore, storageStore } from "./device-store";
import { RoomStorage } from "./testing/storage";

const answers: readonly AttemptAnswer[] = [
  { question: "q", rule: "leave-it", critical: false, tries: [true] },
];

/** A clock that stands still and ids that count. */
function edge(prefix = "id"): Edge {
  let count = 0;
  return { now: () => 1795468440000.7, newId: () => `${prefix}${++count}` };
}

const kept = (id: string, changes: object = {}) =>
  JSON.stringify({ v: 1, id, lesson: "k1", finishedAt: 0, sequence: 1, answers, ...changes });

const good = { "safe-step/attempt/a": kept("a") };
const broken = '{"v":1,"id":"b","les';

describe("adding an attempt", () => {
  it("keeps it whole, under a key of its own", () => {
    const storage = new RoomStorage();
    const { attempt, kept: isKept } = addAttempt(storageStore(storage), "y4", answers, edge());
    expect(isKept).toBe(true);
    expect(Object.keys(storage.entries())).toEqual(["safe-step/attempt/id1"]);
    expect(readAttempts(storageStore(storage)).attempts).toEqual([attempt]);
    expect(attempt).toEqual({
      v: 1,
      id: "id1",
      lesson: "y4",
      finishedAt: 1795468440000,
      sequence: 1,
      answers,
    });
  });

  it("never changes an earlier one, and counts on", () => {
    const store = memoryStore();
    const source = edge();
    addAttempt(store, "k1", answers, source);
    const before = store.read("safe-step/attempt/id1");
    addAttempt(store, "k1", answers, source);
    expect(store.read("safe-step/attempt/id1")).toBe(before);
    expect(readAttempts(store).attempts.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it("in two tabs at the same time keeps both", () => {
    const storage = new RoomStorage(good);
    const tabs = [storageStore(storage), storageStore(storage)] as const;
    addAttempt(tabs[0], "k1", answers, edge("tab-one-"));
    addAttempt(tabs[1], "k2", answers, edge("tab-two-"));
    expect(readAttempts(tabs[0]).attempts).toHaveLength(3);
  });

  it("says when the device has no room, and leaves what is kept as it was", () => {
    const storage = new RoomStorage(good);
    storage.fillUp();
    const { attempt, kept: isKept } = addAttempt(storageStore(storage), "k1", answers, edge());
    expect(isKept).toBe(false);
    expect(attempt.sequence).toBe(2);
    expect(storage.entries()).toEqual(good);
  });

  it("writes what can be read again even after the highest count there is", () => {
    const last = kept("a", { sequence: Number.MAX_SAFE_INTEGER });
    const store = memoryStore([["safe-step/attempt/a", last]]);
    addAttempt(store, "k1", answers, edge());
    expect(readAttempts(store)).toMatchObject({ attempts: { length: 2 }, setAside: 0 });
  });

  it("writes what can be read again with a clock before 1970", () => {
    const store = memoryStore();
    addAttempt(store, "k1", answers, { ...edge(), now: () => -5 });
    expect(readAttempts(store).attempts[0]?.finishedAt).toBe(0);
  });
});

describe("reading attempts", () => {
  it("passes over everything else that is kept", () => {
    const entries = {
      ...good,
      "safe-step/settings": "{}",
      "safe-step/run/k1": "{}",
      "another-site": "x",
    };
    const storage = new RoomStorage(entries);
    expect(readAttempts(storageStore(storage))).toMatchObject({
      attempts: [{ id: "a" }],
      setAside: 0,
      newer: 0,
    });
    expect(storage.entries()).toEqual(entries);
  });

  it("moves a broken value aside exactly as it was, and reads the rest", () => {
    const storage = new RoomStorage({ ...good, "safe-step/attempt/b": broken });
    const read = readAttempts(storageStore(storage));
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
    const { attempts, setAside } = readAttempts(storageStore(storage));
    expect(attempts.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(setAside).toBe(3);
  });

  it("counts a value set aside once, and still tells of it at the next visit", () => {
    const store = memoryStore([["safe-step/attempt/b", broken]]);
    expect([1, 2, 3].map(() => readAttempts(store).setAside)).toEqual([1, 1, 1]);
  });

  it("leaves a broken value in its place when there is no room to move it", () => {
    const entries = { ...good, "safe-step/attempt/b": broken };
    const storage = new RoomStorage(entries);
    storage.fillUp();
    const store = storageStore(storage);
    expect([1, 2].map(() => readAttempts(store).setAside)).toEqual([1, 1]);
    expect(readAttempts(store).attempts).toHaveLength(1);
    expect(storage.entries()).toEqual(entries);
  });

  it("does not touch what a newer version of the site kept", () => {
    const entries = { ...good, "safe-step/attempt/n": '{"v":2,"new":true}' };
    const storage = new RoomStorage(entries);
    expect(readAttempts(storageStore(storage))).toMatchObject({
      attempts: { length: 1 },
      newer: 1,
      setAside: 0,
    });
    expect(storage.entries()).toEqual(entries);
  });
});

it("the browser's own ids are different and fit into a key", () => {
  const ids = Array.from({ length: 200 }, () => browserEdge.newId());
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
});
