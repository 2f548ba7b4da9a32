// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stopWithNpm } from "./stop-with-npm.mjs";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("stops once, when the parent has changed", () => {
  let parent = 40;
  const stop = vi.fn();
  stopWithNpm({ env: { npm_lifecycle_event: "start" }, parent: () => parent, stop });
  vi.advanceTimersByTime(5000);
  expect(stop).not.toHaveBeenCalled();
  parent = 1;
  vi.advanceTimersByTime(5000);
  expect(stop).toHaveBeenCalledTimes(1);
});

it("leaves a process alone that npm did not start", () => {
  const stop = vi.fn();
  let parent = 40;
  expect(stopWithNpm({ env: {}, parent: () => parent, stop })).toBeUndefined();
  parent = 1;
  vi.advanceTimersByTime(5000);
  expect(stop).not.toHaveBeenCalled();
});
