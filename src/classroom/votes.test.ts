import { describe, expect, it } from "vitest";
import { changeVotes, readHands, tooMany, voteShares, votesTogether } from "./votes";

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

  it("make bars in per cent, and none where nobody voted", () => {
    expect(voteShares([3, 1, 0])).toEqual([75, 25, 0]);
    expect(voteShares([0, 0])).toEqual([0, 0]);
  });

  it("are too many when more than the class has pupils", () => {
    expect(votesTogether([10, 12])).toBe(22);
    expect(tooMany([10, 12], 21)).toBe(true);
    expect(tooMany([10, 12], 22)).toBe(false);
    expect(tooMany([10, 12], null)).toBe(false);
  });
});
