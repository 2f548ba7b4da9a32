import { describe, expect, it } from "vitest";
import { barLengths, changeVotes, readHands, tooMany, votesTogether } from "./votes";

describe("hands", () => {
  it.each([
    ["0", 0],
    [" 12 ", 12],
    ["99", 99],
    ["100", null],
    ["-1", null],
    ["1.5", null],
    ["", null],
    ["x", null],
  ])("typed as “%s” are %s", (typed, count) => expect(readHands(typed)).toBe(count));

  it("are counted one by one, from 0 to 99", () => {
    expect(changeVotes([0, 3], 1, 1)).toEqual([0, 4]);
    expect(changeVotes([0, 3], 0, -1)).toEqual([0, 3]);
    expect(changeVotes([99], 0, 1)).toEqual([99]);
  });

  it("make bars beside each other, the longest of both votes being whole", () => {
    expect(
      barLengths([
        [10, 5, 0],
        [4, 20, 1],
      ]),
    ).toEqual([
      [50, 25, 0],
      [20, 100, 5],
    ]);
    expect(barLengths([[0, 0]])).toEqual([[0, 0]]);
    expect(barLengths([])).toEqual([]);
  });

  it("are too many when more than the class has pupils", () => {
    expect(votesTogether([10, 12])).toBe(22);
    expect(tooMany([10, 12], 21)).toBe(true);
    expect(tooMany([10, 12], 22)).toBe(false);
    expect(tooMany([10, 12], null)).toBe(false);
  });

  it("are too many for one option alone where a pupil may raise a hand for several", () => {
    expect(tooMany([20, 22], 22, true)).toBe(false);
    expect(tooMany([20, 23], 22, true)).toBe(true);
  });
});
