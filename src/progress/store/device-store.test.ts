// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { memoryStore, storageStore } from "./device-store";

const stores = [
  ["in memory", () => memoryStore([["kept", "before"]]), false],
  ["over a storage", () => storageStore(new RoomStorage({ kept: "before" })), true],
] as const;

describe.each(stores)("a store %s", (_, open, lasting) => {
  it("keeps text under keys", () => {
    const store = open();
    expect(store.lasting).toBe(lasting);
    expect(store.read("kept")).toBe("before");
    expect(store.read("nothing")).toBeNull();
    expect(store.write("kept", "")).toBe(true);
    expect(store.write("more", "ə ж \u0000")).toBe(true);
    expect(store.keys().sort()).toEqual(["kept", "more"]);
    expect([store.read("kept"), store.read("more")]).toEqual(["", "ə ж \u0000"]);
    store.remove("kept");
    store.remove("nothing");
    expect(store.keys()).toEqual(["more"]);
  });
});

describe("a store over a storage", () => {
  it("says when there is no room, and then changed nothing", () => {
    const storage = new RoomStorage({ kept: "before" }, 12);
    expect(storageStore(storage).write("kept", "a longer text")).toBe(false);
    expect(storage.entries()).toEqual({ kept: "before" });
  });

  it("says when the browser took the text and did not keep it", () => {
    const storage = new RoomStorage();
    storage.setItem = () => undefined;
    expect(storageStore(storage).write("key", "text")).toBe(false);
  });

  it("never throws, though every call to the storage does", () => {
    const store = storageStore(brokenStorage);
    expect(store.keys()).toEqual([]);
    expect(store.read("key")).toBeNull();
    expect(store.write("key", "text")).toBe(false);
    expect(() => store.remove("key")).not.toThrow();
  });
});

describe("this page's store", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  async function opened(storage?: Storage) {
    if (storage) vi.stubGlobal("localStorage", storage);
    return (await import("./device-store")).openDeviceStore();
  }

  it("is local storage, and leaves no trace of being tried", async () => {
    const storage = new RoomStorage();
    const store = await opened(storage);
    expect(store.lasting).toBe(true);
    expect(storage.entries()).toEqual({});
    store.write("key", "text");
    expect(storage.entries()).toEqual({ key: "text" });
  });

  it("is opened once", async () => {
    const { openDeviceStore } = await import("./device-store");
    expect(openDeviceStore()).toBe(openDeviceStore());
  });

  it("still reads a storage that is full", async () => {
    const store = await opened(new RoomStorage({ kept: "text" }, 0));
    expect(store.lasting).toBe(true);
    expect(store.read("kept")).toBe("text");
    expect(store.write("more", "text")).toBe(false);
  });

  it.each([
    ["every call to the storage throws", brokenStorage],
    ["the storage has no room at all", new RoomStorage({}, 0)],
    ["there is no storage", undefined as unknown as Storage],
    ["the storage keeps nothing", Object.assign(new RoomStorage(), { setItem: () => undefined })],
  ])("is memory where %s", async (_, storage) => {
    vi.stubGlobal("localStorage", storage);
    const store = await opened();
    expect(store.lasting).toBe(false);
    expect(store.write("key", "text")).toBe(true);
    expect(store.read("key")).toBe("text");
  });

  it("is memory where even asking for the storage throws", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    });
    expect((await opened()).lasting).toBe(false);
  });
});
