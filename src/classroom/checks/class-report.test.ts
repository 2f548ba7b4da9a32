import { describe, expect, it } from "vitest";
import { writeCheck } from "./class-check";
import { reportOf, reportRows, roundsOf, wholeShare } from "./class-report";
import type { KeptCheck, KeptClass } from "./class-store";
import type { Entry } from "./tally";

const asked = [
  { id: "ball", rule: "leave-behind", idea: "quick-in-out" },
  { id: "sign", rule: "signs-stop", idea: null },
];

function check(form: "a" | "b", nonce: number, entries: readonly Entry[]): KeptCheck {
  const code = writeCheck({ door: "child", form, lessons: [3], nonce, fingerprint: 1 });
  return { v: 1, code, classId: "c", locale: "az", startedAt: nonce, asked, entries };
}

const pupils = (count: number, safe: (index: number) => boolean[]): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "pupil",
    number: index + 1,
    safe: safe(index),
  }));

const before = check(
  "a",
  5,
  pupils(12, (index) => [index < 3, index < 9]),
);
const after = check(
  "b",
  5,
  pupils(12, (index) => [index < 9, true]),
);
const other = check("a", 6, []);
const school: KeptClass = { v: 1, id: "c", label: "5a", madeAt: 1, checks: [before, after, other] };

describe("the checks of a class", () => {
  it("stand in twos, the latest first", () => {
    expect(roundsOf(school)).toEqual([
      { nonce: 6, before: other, after: null },
      { nonce: 5, before, after },
    ]);
  });
});

describe("the report of a round", () => {
  const report = reportOf({ nonce: 5, before, after });

  it("has the gain, who took part, and each rule before and after", () => {
    expect(report.gain).toEqual({ kind: "gain", before: 50, after: 87.5, gain: 0.75 });
    expect(report.tookPart).toEqual({ before: 12, after: 12 });
    expect(report.rules).toEqual([
      {
        rule: "leave-behind",
        before: { answered: 12, safe: 3 },
        after: { answered: 12, safe: 9 },
      },
      { rule: "signs-stop", before: { answered: 12, safe: 9 }, after: { answered: 12, safe: 12 } },
    ]);
  });

  it("names what was hardest in the latest check that has answers", () => {
    expect(report.hardest.map(({ question }) => question.id)).toEqual(["ball"]);
    const open = reportOf({ nonce: 5, before, after: { ...after, entries: [] } });
    expect(open.hardest.map(({ question }) => question.id)).toEqual(["ball", "sign"]);
    expect(open.gain.kind).toBe("too-few");
    expect(open.rules[0]?.after).toBeNull();
  });

  it("is a table for a spreadsheet", () => {
    const rows = reportRows(report, (rule) => `«${rule}»`, ["r", "a", "b", "c", "d", "e", "f"]);
    expect(rows).toEqual([
      ["r", "a", "b", "c", "d", "e", "f"],
      ["«leave-behind»", 12, 3, 25, 12, 9, 75],
      ["«signs-stop»", 12, 9, 75, 12, 12, 100],
    ]);
  });

  it("is empty, not wrong, where nothing was answered", () => {
    const nothing = reportOf({ nonce: 6, before: other, after: null });
    expect(nothing.tookPart).toEqual({ before: 0, after: null });
    expect(nothing.hardest).toEqual([]);
    expect(nothing.rules.every((line) => line.before === null)).toBe(true);
  });
});

describe("a share", () => {
  it("is a whole number of per cent", () => {
    expect(wholeShare({ answered: 3, safe: 2 })).toBe(67);
    expect(wholeShare({ answered: 0, safe: 0 })).toBeNull();
    expect(wholeShare(null)).toBeNull();
  });
});
