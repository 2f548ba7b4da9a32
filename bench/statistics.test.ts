// @vitest-environment node
import { expect, it } from "vitest";
import { rotated, spreadOf } from "./statistics";

it("finds the middle and the ends", () => {
  expect(spreadOf([])).toBeUndefined();
  expect(spreadOf([10, 9, 200])).toEqual({ median: 10, least: 9, most: 200 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 });
});

it("lets everybody begin once", () => {
  const runs = [0, 1, 2, 3].map((run) => rotated(["a", "b", "c"], run).join(""));
  expect(runs).toEqual(["abc", "bca", "cab", "abc"]);
});
