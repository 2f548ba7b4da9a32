import { describe, expect, it } from "vitest";
import { mistakes, put } from "./testing/content-files";

const file = "content/plans.yml";

describe("the plans of lessons", () => {
  it("are sound as they stand", () => {
    expect(mistakes({})).toEqual([]);
  });

  it("must be there", () => {
    expect(mistakes({ [file]: null })).toEqual([
      `${file}:1 — the file is missing. Put it back: the whole site takes its words from it.`,
    ]);
  });

  it("are refused when their steps take another time", () => {
    expect(mistakes({ [file]: put("minutes: 6", "minutes: 5") })).toEqual([
      `${file}:5 — the steps of the plan of 10 minutes take 9. Make them add up.`,
    ]);
  });

  it("are made of kinds of steps that are described", () => {
    expect(mistakes({ [file]: put("kind: play", "kind: dance") })).toEqual([
      `${file}:8 — there is no kind of step “dance”. Describe it under kinds, or use one of those.`,
    ]);
  });
});
