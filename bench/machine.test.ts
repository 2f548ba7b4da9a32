// @vitest-environment node
import { expect, it } from "vitest";
import { describeMachine, doubt } from "./machine";

it("doubts times from a busy machine or a browser of another speed", () => {
  expect(doubt({ busy: 0.2, cpu: 4.5 }, 4)).toBe("");
  expect(doubt({ busy: 0.5, cpu: 4 }, 4)).toMatch(/^Other programs took 50 %/);
  expect(doubt({ busy: 0, cpu: 2.8 }, 4)).toContain("2.8 times slower instead of 4");
});

it("tells the versions", () => {
  expect(describeMachine("156.0")).toMatch(
    / cores of .+ GB of memory, .+, Node\.js .+, Chromium 156\.0$/,
  );
});
