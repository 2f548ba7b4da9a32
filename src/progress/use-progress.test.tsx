// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { brokenStorage, RoomStorage } from "./testing/storage";

const attempt = (id: string, lesson: string, sequence = 1) =>
  JSON.stringify({
    v: 1,
    id,
    lesson,
    finishedAt: 0,
    sequence,
    answers: [{ question: "q", rule: "leave-it", critical: false, tries: [true] }],
  });

beforeEach(() => vi.resetModules());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function hook(storage: Storage) {
  vi.stubGlobal("localStorage", storage);
  const { useProgress } = await import("./use-progress");
  return renderHook(() => useProgress());
}

const lessonsOf = (hooked: Awaited<ReturnType<typeof hook>>) => [
  ...hooked.result.current.progress.lessons.keys(),
];

function announce(key: string | null) {
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key })));
}

function comeBack(persisted: boolean) {
  act(() => {
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
  });
}

describe("what a screen knows of this device", () => {
  it("is all that is kept, read once", async () => {
    const storage = new RoomStorage({
      "safe-step/attempt/a": attempt("a", "k1"),
      "safe-step/attempt/b": "broken",
      "safe-step/attempt/n": '{"v":9}',
      "safe-step/run/y4": '{"v":1,"state":{}}',
    });
    const hooked = await hook(storage);
    expect(hooked.result.current).toMatchObject({
      begun: ["y4"],
      lasting: true,
      setAside: 1,
      newer: 1,
    });
    expect(lessonsOf(hooked)).toEqual(["k1"]);
  });

  it("is nothing, and does not last, where storage is blocked", async () => {
    const { result } = await hook(brokenStorage);
    expect(result.current).toMatchObject({ begun: [], lasting: false, setAside: 0, attempts: [] });
  });
});

describe("what another tab keeps", () => {
  it.each([
    ["a new attempt", "safe-step/attempt/b"],
    ["everything cleared", null],
  ])("is read at once: %s", async (_, key) => {
    const storage = new RoomStorage({ "safe-step/attempt/a": attempt("a", "k1") });
    const hooked = await hook(storage);
    storage.setItem("safe-step/attempt/b", attempt("b", "y4", 2));
    announce(key);
    expect(lessonsOf(hooked)).toEqual(["k1", "y4"]);
  });

  it("is not read for what does not concern progress", async () => {
    const storage = new RoomStorage();
    const hooked = await hook(storage);
    storage.setItem("safe-step/attempt/b", attempt("b", "y4"));
    announce("another-site");
    announce("safe-step/aside/attempt/x");
    expect(lessonsOf(hooked)).toEqual([]);
  });

  it("never makes the number of broken values grow, though there is no room to move them", async () => {
    const storage = new RoomStorage({ "safe-step/attempt/b": "broken" });
    storage.fillUp();
    const hooked = await hook(storage);
    announce("safe-step/attempt/x");
    announce("safe-step/attempt/y");
    expect(hooked.result.current.setAside).toBe(1);
  });
});

describe("a page that comes back", () => {
  it("from the browser's memory is read again; a fresh one is not read twice", async () => {
    const storage = new RoomStorage();
    const hooked = await hook(storage);
    storage.setItem("safe-step/attempt/b", attempt("b", "y4"));
    comeBack(false);
    expect(lessonsOf(hooked)).toEqual([]);
    comeBack(true);
    expect(lessonsOf(hooked)).toEqual(["y4"]);
  });

  it("no longer listens once it is gone", async () => {
    const hooked = await hook(new RoomStorage());
    const removed = vi.spyOn(window, "removeEventListener");
    hooked.unmount();
    const names = removed.mock.calls.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["storage", "pageshow"]));
  });

  it("is read again when the page comes back to view", async () => {
    const storage = new RoomStorage();
    const hooked = await hook(storage);
    storage.setItem("safe-step/attempt/a", attempt("a", "k1"));
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(lessonsOf(hooked)).toEqual(["k1"]);
  });
});
