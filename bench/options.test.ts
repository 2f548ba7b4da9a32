// @vitest-environment node
import { expect, it } from "vitest";
import { readOptions } from "./options";

it("measures the shortest and the longest lesson five times", () => {
  expect(readOptions([])).toEqual({
    runs: 5,
    lessons: ["k1", "f1"],
    locale: "az",
    build: true,
    waterfall: false,
    write: true,
  });
});

it("does as it is told", () => {
  const told = ["--runs", "2", "--lesson", "y4", "--locale=ru", "--skip-build", "--dry-run"];
  const options = { runs: 2, lessons: ["y4"], locale: "ru", build: false, write: false };
  expect(readOptions(told)).toMatchObject(options);
});

it("says in words what it does not understand", () => {
  expect(() => readOptions(["--fast"])).toThrow(/Use: npm run bench/);
  expect(() => readOptions(["--runs", "0"])).toThrow("--runs wants a number from 1.");
});
