// @vitest-environment node
import { expect, it } from "vitest";
import { checkGoals } from "./goals";
import { summarise } from "./measures";
import { readPeers } from "./peers";
import type { Sample, SubjectId } from "./sample";

const peers = readPeers();
const bytes = { html: 10, css: 0, script: 0, picture: 0, font: 0, other: 0 };

/** What differs between the samples here. */
interface Measured {
  readonly readable: number;
  readonly acknowledged: number;
  readonly total: number;
}

function sample(subject: SubjectId, { readable, acknowledged, total }: Measured): Sample {
  const page = { readable, loaded: 0, total, bytes, requests: 2, wire: 0 };
  const cold = { ...page, shift: 0, script: 0, task: 0 };
  const lessons = { cold, next: { ...page, readable: 0 }, waterfall: [] };
  const answer = { control: 0, acknowledged };
  const quiz = { ...answer, total: 1000, bytes, requests: 1, loaded: 0, waterfall: [] };
  return { subject, lessons, quiz, emergency: subject === "floor" ? {} : { drawn: 300 } };
}

const samples = (ours: Measured) => [
  sample("floor", { readable: 1000, acknowledged: 2000, total: 2000 }),
  sample("ours", ours),
  sample("plain", { readable: 0, acknowledged: 0, total: 160_000 }),
];

it("adds the quiz page to the hand-written lesson only", () => {
  const summary = summarise(samples({ readable: 1, acknowledged: 1, total: 40_000 }));
  expect(summary.bytes.floor?.median).toBe(3000);
  expect(summary.bytes.ours?.median).toBe(40_000);
  expect(summary["bytes-html"].floor?.median).toBe(20);
  expect(summary.requests.floor?.median).toBe(3);
  expect(summary.offline.ours).toBeUndefined();
  expect(summary.emergency.ours?.median).toBe(0.3);
  expect(summary.emergency.floor).toBeUndefined();
});

it("holds at the limits and not beyond them", () => {
  const check = (ours: Measured) =>
    checkGoals(summarise(samples(ours)), peers).map(({ holds }) => holds);
  const fine = { readable: 1150, acknowledged: 2700, total: 40_000 };
  expect(check(fine)).toEqual([true, true, true, true, true]);
  const poor = { readable: 1151, acknowledged: 3600, total: 52_500 };
  expect(check(poor)).toEqual([false, false, false, false, false]);
});
