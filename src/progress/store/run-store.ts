import { firstLearner } from "@/progress/learners/current-learner";
import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/**
 * A quiz begun and not finished, so that leaving in the middle loses nothing. Each learner has one a
 * lesson. Those of version 1 are the first learner's.
 */

const version = 1;

/** Where it may stand, the newest first. */
const places = (learner: string, lesson: string): readonly string[] =>
  learner === firstLearner
    ? [keys.run(learner, lesson), keys.oldRun(lesson)]
    : [keys.run(learner, lesson)];

/** What was kept of a lesson's open quiz; null when there is none or it cannot be read. */
export function readRun(store: DeviceStore, learner: string, lesson: string): unknown {
  for (const place of places(learner, lesson)) {
    const text = store.read(place);
    if (text === null) continue;
    try {
      const kept: unknown = JSON.parse(text);
      if (typeof kept !== "object" || kept === null) return null;
      const { v, state } = kept as { v?: unknown; state?: unknown };
      return v === version ? (state ?? null) : null;
    } catch {
      return null;
    }
  }
  return null;
}

/** Keeps where the learner stands. */
export function keepRun(
  store: DeviceStore,
  learner: string,
  lesson: string,
  state: unknown,
): boolean {
  return store.write(keys.run(learner, lesson), JSON.stringify({ v: version, state }));
}

/** Forgets it: the quiz is finished, or begins anew. */
export function dropRun(store: DeviceStore, learner: string, lesson: string): void {
  for (const place of places(learner, lesson)) store.remove(place);
}

/** Lessons in which the learner has an open quiz. */
export function openRuns(store: DeviceStore, learner: string): string[] {
  const homes =
    learner === firstLearner ? [keys.runs(learner), keys.oldRuns] : [keys.runs(learner)];
  const lessons = store
    .keys()
    .flatMap((key) =>
      homes.flatMap((home) => (key.startsWith(home) ? key.slice(home.length) : [])),
    );
  return [...new Set(lessons)];
}
