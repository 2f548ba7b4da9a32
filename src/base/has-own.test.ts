import { expect, it } from "vitest";
import { hasOwn } from "./has-own";

it("knows an object's own properties from those of its prototype", () => {
  expect(hasOwn({ a: undefined }, "a")).toBe(true);
  expect(hasOwn({}, "constructor")).toBe(false);
  expect(hasOwn(Object.create(null), "a")).toBe(false);
  expect(hasOwn({ hasOwnProperty: 1, b: 2 }, "b")).toBe(true);
});
