import { describe, expect, it } from "vitest";
import { RoomStorage } from "@/progress/testing/storage";
import { memoryStore, storageStore } from "./device-store";
import { dropRun, keepRun, openRuns, readRun } from "./run-store";

const key = "safe-step/run/k1";

describe("a quiz begun and not finished", () => {
  it("is kept under its lesson, each by itself", () => {
    const store = memoryStore();
    expect(keepRun(store, "first", "k1", { position: 1 })).toBe(true);
    keepRun(store, "first", "y4", { position: 2 });
    keepRun(store, "first", "k1", { position: 3 });
    expect(readRun(store, "first", "k1")).toEqual({ position: 3 });
    expect(readRun(store, "first", "y4")).toEqual({ position: 2 });
    expect(openRuns(store, "first").sort()).toEqual(["k1", "y4"]);
  });

  it("is forgotten when it is over, and no other with it", () => {
    const store = memoryStore();
    keepRun(store, "first", "k1", {});
    keepRun(store, "first", "k10", {});
    dropRun(store, "first", "k1");
    expect(readRun(store, "first", "k1")).toBeNull();
    expect(openRuns(store, "first")).toEqual(["k10"]);
  });

  it("that was never begun is none", () => {
    expect(readRun(memoryStore(), "first", "k1")).toBeNull();
    expect(openRuns(memoryStore([["safe-step/attempt/a", "{}"]]), "first")).toEqual([]);
  });

  it("says when there was no room, and then stays where it was", () => {
    const storage = new RoomStorage();
    const store = storageStore(storage);
    keepRun(store, "first", "k1", { position: 1 });
    storage.fillUp();
    expect(keepRun(store, "first", "k1", { position: 2 })).toBe(false);
    expect(readRun(store, "first", "k1")).toEqual({ position: 1 });
  });

  it("is each learner's own", () => {
    const store = memoryStore();
    keepRun(store, "first", "k1", { position: 1 });
    keepRun(store, "other", "k1", { position: 2 });
    expect(readRun(store, "first", "k1")).toEqual({ position: 1 });
    dropRun(store, "first", "k1");
    expect(readRun(store, "other", "k1")).toEqual({ position: 2 });
    expect(openRuns(store, "first")).toEqual([]);
  });

  it("of version 1 is the first learner's alone, until it goes on or is over", () => {
    const store = memoryStore([[key, '{"v":1,"state":{"position":1}}']]);
    expect(openRuns(store, "first")).toEqual(["k1"]);
    expect(openRuns(store, "other")).toEqual([]);
    expect(readRun(store, "other", "k1")).toBeNull();
    keepRun(store, "first", "k1", { position: 2 });
    expect(readRun(store, "first", "k1")).toEqual({ position: 2 });
    expect(openRuns(store, "first")).toEqual(["k1"]);
    dropRun(store, "first", "k1");
    expect(readRun(store, "first", "k1")).toBeNull();
    expect(store.keys()).toEqual([]);
  });

  it("is read as version 1 wrote it, for ever", () => {
    const text = '{"v":1,"state":{"seed":"s","order":["q"],"position":0}}';
    expect(readRun(memoryStore([[key, text]]), "first", "k1")).toEqual({
      seed: "s",
      order: ["q"],
      position: 0,
    });
  });

  it.each([
    "",
    "{",
    "null",
    "1",
    '"v"',
    "[]",
    "{}",
    '{"v":2,"state":{}}',
    '{"v":1}',
    '{"v":1,"state":null}',
  ])("is none when what is kept cannot be read: %s", (text) => {
    expect(readRun(memoryStore([[key, text]]), "first", "k1")).toBeNull();
  });
});
