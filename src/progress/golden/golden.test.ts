import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { currentLearner } from "@/progress/learners/current-learner";
import { readLearners } from "@/progress/learners/learner-store";
import { readAttempts } from "@/progress/store/attempt-store";
import { type DeviceStore, memoryStore } from "@/progress/store/device-store";
import { openRuns, readRun } from "@/progress/store/run-store";
import { readSettings } from "../settings";

/**
 * Whole devices as each version kept them. They stay here for ever, byte for byte: whatever the site
 * becomes, a device that kept this must still be read. A new version adds a file and changes none.
 */
const golden = (version: number): DeviceStore =>
  memoryStore(
    Object.entries(JSON.parse(readFileSync(`src/progress/golden/version-${version}.json`, "utf8"))),
  );

const oldAttempt = {
  id: "9f86d081884c7d659a2feaa0",
  lesson: "y4",
  day: 20_780,
  finishedAt: 1795468440000,
  sequence: 7,
  answers: [
    { question: "few-steps", rule: "stop-wait", critical: true, tries: [false, true] },
    { question: "friend-inside", rule: "no-rescue", critical: false, tries: [false] },
  ],
};
const openRun = { seed: "s", order: ["q"], position: 0 };
const settings = { size: "largest", spacing: "wide", theme: "dark" };
const sound = { setAside: 0, newer: 0 };

describe("a device of version 1", () => {
  it("is read: everything is the first learner's", () => {
    const store = golden(1);
    expect(currentLearner(store)).toBe("first");
    expect(readAttempts(store, "first")).toEqual({ attempts: [oldAttempt], ...sound });
    expect(readRun(store, "first", "k1")).toEqual(openRun);
    expect(readSettings(store)).toEqual(settings);
    expect(readLearners(store)).toMatchObject({
      living: [{ id: "first", name: "", lock: null }],
      deleted: [],
      ...sound,
    });
  });
});

describe("a device of version 2", () => {
  const nar = "60303ae22b998861bce3b28f";

  it("is read: attempts, open quizzes and learners", () => {
    const store = golden(2);
    expect(currentLearner(store)).toBe(nar);
    expect(readAttempts(store, "first")).toEqual({ attempts: [oldAttempt], ...sound });
    expect(readAttempts(store, nar).attempts).toMatchObject([
      { lesson: "review", day: 20_781, sequence: 1, answers: [{ question: "tin-in-the-yard" }] },
    ]);
    expect(openRuns(store, nar)).toEqual(["k1"]);
    expect(readRun(store, nar, "k1")).toEqual(openRun);
    expect(readSettings(store)).toEqual(settings);
    expect(readLearners(store)).toMatchObject({
      living: [
        { id: nar, name: "Nar", picture: "pomegranate", lock: ["bee", "cat", "fig"], worldId: nar },
      ],
      deleted: [{ id: "first", deletion: { day: 20_782, days: [20_783], daysLeft: 6 } }],
      ...sound,
    });
  });
});
