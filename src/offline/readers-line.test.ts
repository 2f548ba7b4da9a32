import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ReadersLine } from "./readers-line";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A line, and after how many ms it was free; null before that. */
function lineAndClock() {
  const line = new ReadersLine(() => Date.now());
  const start = Date.now();
  let freeAfter: number | null = null;
  const watch = () => {
    line.free().then(() => {
      freeAfter = Date.now() - start;
    });
  };
  return { line, watch, freeAfter: () => freeAfter };
}

describe("the reader's line", () => {
  it.each([
    ["at once where nobody opens anything", null, 0],
    ["after three times as long as a page took", 1500, 4500],
    ["at once where the reader asks", 0, 0],
    ["never later than ten seconds", 60_000, 10_000],
  ])("is free %s", async (_, took, after) => {
    const { line, watch, freeAfter } = lineAndClock();
    if (took !== null) line.complete(took);
    watch();
    if (after > 0) {
      await vi.advanceTimersByTimeAsync(after - 1);
      expect(freeAfter()).toBe(null);
    }
    await vi.advanceTimersByTimeAsync(1);
    expect(freeAfter()).toBe(after);
  });

  it("stays the reader's who goes on to the next page, until that one is settled", async () => {
    const { line, watch, freeAfter } = lineAndClock();
    line.complete(2000);
    watch();
    await vi.advanceTimersByTimeAsync(3000);
    line.opening();
    await vi.advanceTimersByTimeAsync(2000);
    line.complete(500);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(freeAfter()).toBeGreaterThanOrEqual(6500);
    expect(freeAfter()).toBeLessThanOrEqual(7500);
  });

  it("is free again when a page that was asked for never says that it is there", async () => {
    const { line, watch, freeAfter } = lineAndClock();
    line.opening();
    watch();
    await vi.advanceTimersByTimeAsync(10_001);
    expect(freeAfter()).toBe(10_000);
  });

  it("is free in half a minute for who turns pages without end", async () => {
    const { line, watch, freeAfter } = lineAndClock();
    line.opening();
    watch();
    for (let page = 0; page < 20; page += 1) {
      await vi.advanceTimersByTimeAsync(4000);
      line.opening();
    }
    expect(freeAfter()).toBe(30_000);
  });
});
