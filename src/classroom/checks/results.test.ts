import { describe, expect, it } from "vitest";
import { countByRule, hardest } from "./by-rule";
import { classGain } from "./gain";
import { countAnswers, type Entry, shareOf, takingPart, together } from "./tally";

const asked = [
  { id: "ball", rule: "leave-behind", idea: "quick-in-out" },
  { id: "kite", rule: "leave-behind", idea: null },
  { id: "sign", rule: "signs-stop", idea: "sign-for-others" },
];

const pupil = (number: number, ...safe: boolean[]): Entry => ({ kind: "pupil", number, safe });

describe("what a class answered", () => {
  const entries: Entry[] = [
    pupil(1, true, true, false),
    pupil(2, false, true, false),
    { kind: "hands", question: 2, count: { answered: 10, safe: 7 } },
    { kind: "hands", question: 9, count: { answered: 10, safe: 7 } },
  ];
  const counts = countAnswers(entries, 3);

  it("is counted from phones, paper and hands together", () => {
    expect(counts).toEqual([
      { answered: 2, safe: 1 },
      { answered: 2, safe: 2 },
      { answered: 12, safe: 7 },
    ]);
    expect(takingPart(counts)).toBe(12);
    expect(together(counts)).toEqual({ answered: 16, safe: 10 });
  });

  it("has a share, and none where nobody answered", () => {
    expect(shareOf({ answered: 8, safe: 6 })).toBe(75);
    expect(shareOf({ answered: 0, safe: 0 })).toBeNull();
  });

  it("is added up by rule", () => {
    expect(countByRule(asked, counts)).toEqual([
      { rule: "leave-behind", count: { answered: 4, safe: 3 } },
      { rule: "signs-stop", count: { answered: 12, safe: 7 } },
    ]);
  });

  it("names the hardest questions first, and none that everybody answered safely", () => {
    expect(hardest(asked, counts).map(({ question }) => question.id)).toEqual(["ball", "sign"]);
    expect(hardest(asked, counts, 1)).toHaveLength(1);
  });
});

describe("the class's gain", () => {
  const of = (answered: number, safe: number) => [{ answered, safe }];

  it("is Hake's: what was gained of what could be", () => {
    expect(classGain(of(20, 10), of(20, 15))).toEqual({
      kind: "gain",
      before: 50,
      after: 75,
      gain: 0.5,
    });
  });

  it("is below zero when the class went down", () => {
    expect(classGain(of(20, 10), of(20, 5))).toMatchObject({ gain: -0.5 });
  });

  it("needs ten answers on each side", () => {
    expect(classGain(of(9, 3), of(20, 15)).kind).toBe("too-few");
    expect(classGain(of(20, 3), of(9, 9)).kind).toBe("too-few");
    expect(classGain([], []).kind).toBe("too-few");
    expect(classGain(of(10, 3), of(10, 9)).kind).toBe("gain");
  });

  it("is not computed where nothing was left to gain", () => {
    expect(classGain(of(10, 10), of(10, 9))).toEqual({ kind: "full-before", after: 90 });
  });
});
