import { describe, expect, it } from "vitest";
import { href, lastPart, paths } from "./address";

describe("the address of a page", () => {
  it.each([
    [href("az", paths.home), "/az/"],
    [href("en", paths.lesson("k1")), "/en/lessons/k1/"],
    [href("ru", paths.door("teen")), "/ru/teen/"],
    [href("az", paths.emergencyUnsure), "/az/emergency/not-sure/"],
    [href("az", paths.worksheets("child")), "/az/classroom/worksheets/child/"],
  ])("stands under its language: %s", (address, expected) => {
    expect(address).toBe(expected);
  });

  it("names the page among its like by its last part", () => {
    const last = [paths.printPosterAAdults, paths.emergencyUnsure, paths.home].map(lastPart);
    expect(last).toEqual(["poster-a-adults", "not-sure", ""]);
  });
});
