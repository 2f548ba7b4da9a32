import { describe, expect, it } from "vitest";
import { seenTexts } from "./seen-texts";

/** Looks at a text every 150 ms and gives the times at which it was told. */
function toldAt(seen: ReturnType<typeof seenTexts>, text: string, from: number, to: number) {
  const times: number[] = [];
  for (let now = from; now <= to; now += 150) if (seen.isNew(text, now)) times.push(now);
  return times;
}

describe("what the camera sees", () => {
  it("is told once while it stays in view, however long", () => {
    expect(toldAt(seenTexts(), "a", 0, 60_000)).toEqual([0]);
  });

  it("is told once though some frames cannot be read", () => {
    const seen = seenTexts();
    expect(toldAt(seen, "a", 0, 3000)).toEqual([0]);
    expect(toldAt(seen, "a", 4500, 9000)).toEqual([]);
  });

  it("is told again when the phone was away and comes back", () => {
    const seen = seenTexts();
    expect(toldAt(seen, "a", 0, 3000)).toEqual([0]);
    expect(toldAt(seen, "a", 6000, 9000)).toEqual([6000]);
  });

  it("is told once for each of two phones side by side", () => {
    const seen = seenTexts();
    const told = Array.from({ length: 40 }, (_, turn) => (turn % 2 ? "b" : "a")).filter(
      (text, turn) => seen.isNew(text, turn * 150),
    );
    expect(told).toEqual(["a", "b"]);
  });

  it("is told again in a moment when something was taken out, a phone still in view too", () => {
    const seen = seenTexts();
    expect(toldAt(seen, "a", 0, 3000)).toEqual([0]);
    seen.forget(3000);
    expect(toldAt(seen, "a", 3150, 9000)).toEqual([5100]);
  });
});
