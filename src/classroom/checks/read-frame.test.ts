import { describe, expect, it } from "vitest";
import { seededRandom } from "@/base/random";
import { drawFrame } from "@/classroom/testing/frames";
import { writeCheck } from "./class-check";
import { readFrame } from "./read-frame";
import { writeResult } from "./result-code";
import { readScanned, scanText } from "./scanned";

const check = writeCheck({
  door: "child",
  form: "a",
  lessons: [1, 2, 3],
  nonce: 77,
  fingerprint: 5,
});
const known = { code: check, questions: 8 };

/** So that a busy machine reads the same frames as an idle one. */
const unhurried = 60_000;

describe("a frame of the camera", () => {
  it("is read in at least nine of ten bad pictures of 640 × 480, and never read wrongly", () => {
    const random = seededRandom("two hundred frames");
    const frames = Array.from({ length: 200 }, (_, index) => {
      const pupil = {
        number: (index % 35) + 1,
        safe: Array.from({ length: 8 }, () => random() < 0.6),
      };
      const spoil = {
        noise: 4 + random() * 36,
        blur: Math.floor(random() * 4),
        tilt: random() * 0.13,
        side: 0.3 + random() * 0.5,
      };
      const text = scanText(check, writeResult(check, pupil));
      return { pupil, read: readFrame(drawFrame(text, spoil, `frame ${index}`), unhurried) };
    });
    const right = frames.filter(({ pupil, read }) => {
      if (read === null) return false;
      expect(readScanned(known, [], read)).toEqual({ kind: "result", ...pupil });
      return true;
    });
    expect(right.length).toBeGreaterThanOrEqual(180);
  }, 120_000);

  it("without a code is nothing", () => {
    const data = new Uint8ClampedArray(640 * 480 * 4).fill(128);
    expect(readFrame({ width: 640, height: 480, data })).toBeNull();
  });

  it("that is black, as from a covered camera, is nothing", () => {
    const data = new Uint8ClampedArray(640 * 480 * 4);
    expect(readFrame({ width: 640, height: 480, data })).toBeNull();
  });
});
