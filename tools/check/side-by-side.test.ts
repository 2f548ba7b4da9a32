// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type Piece, sideBySide } from "./side-by-side";

/** Work that ends when it is told to, and what runs meanwhile. */
function watch(pieces: readonly Piece[], lanes: number) {
  const running = new Map<string, () => void>();
  const all = sideBySide(pieces, lanes, ({ name }) => {
    return new Promise<void>((done) => void running.set(name, done));
  });
  return {
    all,
    running: () => [...running.keys()],
    async end(name: string) {
      running.get(name)?.();
      running.delete(name);
      // A few turns, until what follows has begun.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

describe("side by side", () => {
  it("as many run as there are lanes, in the order of the list", async () => {
    const work = watch([{ name: "a" }, { name: "b" }, { name: "c" }], 2);
    expect(work.running()).toEqual(["a", "b"]);
    await work.end("b");
    expect(work.running()).toEqual(["a", "c"]);
    await work.end("a");
    await work.end("c");
    await work.all;
  });

  it("what waits for another begins when that has ended, and others go first", async () => {
    const work = watch(
      [{ name: "a" }, { name: "b", after: ["a"] }, { name: "c", needs: ["b"] }, { name: "d" }],
      2,
    );
    expect(work.running()).toEqual(["a", "d"]);
    await work.end("a");
    expect(work.running()).toEqual(["d", "b"]);
    await work.end("d");
    expect(work.running()).toEqual(["b"]);
    await work.end("b");
    expect(work.running()).toEqual(["c"]);
    await work.end("c");
    await work.all;
  });

  it("what takes every lane runs alone, also where there is only one", async () => {
    const pieces = [
      { name: "a" },
      { name: "wide", lanes: Number.POSITIVE_INFINITY },
      { name: "b" },
    ];
    const work = watch(pieces, 2);
    expect(work.running()).toEqual(["a", "b"]);
    await work.end("a");
    expect(work.running()).toEqual(["b"]);
    await work.end("b");
    expect(work.running()).toEqual(["wide"]);
    await work.end("wide");
    await work.all;
    const alone = watch(pieces, 1);
    for (const name of ["a", "wide", "b"]) {
      expect(alone.running()).toEqual([name]);
      await alone.end(name);
    }
    await alone.all;
  });

  it("waits for nobody who is not there", async () => {
    const work = watch([{ name: "a", after: ["gone"], needs: ["left out"] }], 2);
    expect(work.running()).toEqual(["a"]);
    await work.end("a");
    await work.all;
  });

  it("names those that wait for each other", async () => {
    const circle = [
      { name: "a", after: ["b"] },
      { name: "b", after: ["a"] },
    ];
    await expect(sideBySide(circle, 2, async () => {})).rejects.toThrow("another one: a, b.");
  });
});
