import { expect, it } from "vitest";
import { lastOf } from "./last-of";

it("gives the last of a list, and nothing of an empty one", () => {
  expect(lastOf([1, 2, 3])).toBe(3);
  expect(lastOf([])).toBeUndefined();
});
