import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay } from "@/progress/store/local-day";
import { effectiveDays, firstDay } from "./effective-days";

const at = (text: string) => Math.floor(Date.parse(`${text}T12:00Z`) / 86_400_000);
const today = at("2026-11-26");

describe("the day something happened", () => {
  it.each<[string, number[], number, number[]]>([
    ["as the clock says", [today - 9, today - 2], today, [today - 9, today - 2]],
    ["a clock reset to 1970", [today - 9, 0, today], today, [today - 9, today - 9, today]],
    ["a clock at 2099", [today - 9, at("2099-01-01"), today], today, [today - 9, today - 9, today]],
    ["a jump back", [today - 2, today - 9], today, [today - 2, today - 2]],
    ["a wrong first day", [0, today], today, [firstDay, today]],
    ["while the clock is at 1970 now", [today - 9, today - 2], 0, [today - 9, today - 2]],
    [
      "while the clock is at 2099 now",
      [today - 9, today - 2],
      at("2099-01-01"),
      [today - 9, today - 2],
    ],
  ])("%s", (_, days, now, effective) => {
    expect(effectiveDays(days, now)).toEqual(effective);
  });

  it("never runs backwards, never lies in the future", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60_000)),
        fc.integer({ min: firstDay, max: 60_000 }),
        (days, now) => {
          const effective = effectiveDays(days, now);
          effective.forEach((day, index) => {
            expect(day).toBeGreaterThanOrEqual(effective[index - 1] ?? firstDay);
            expect(day).toBeLessThanOrEqual(now);
          });
        },
      ),
    );
  });
});

describe("a day on the wall", () => {
  it.each<[string, string, number, string]>([
    ["in Baku, late in the evening", "2026-11-26T19:59:00Z", -240, "2026-11-26"],
    ["in Baku, after midnight", "2026-11-26T20:01:00Z", -240, "2026-11-27"],
    ["west of Greenwich", "2026-11-26T02:00:00Z", 300, "2026-11-25"],
  ])("%s", (_, moment, offset, day) => {
    expect(localDay(Date.parse(moment), offset)).toBe(at(day));
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, -1e15, 1e308])("can be counted on: %s", (now) => {
    expect(localDay(now, -240)).toBeGreaterThanOrEqual(0);
    expect(Number.isSafeInteger(localDay(now, Number.NaN))).toBe(true);
  });
});
