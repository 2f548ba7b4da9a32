import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/** A quiz begun and not finished, so that leaving in the middle loses nothing. */

const version = 1;

/** What was kept of a lesson's open quiz; null when there is none or it cannot be read. */
export function readRun(store: DeviceStore, lesson: string): unknown {
  const text = store.read(keys.run(lesson));
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return null;
    const { v, state } = kept as { v?: unknown; state?: unknown };
    return v === version ? (state ?? null) : null;
  } catch {
    return null;
  }
}

/** Keeps where the learner stands. */
export function keepRun(store: DeviceStore, lesson: string, state: unknown): boolean {
  return store.write(keys.run(lesson), JSON.stringify({ v: version, state }));
}

/** Forgets it: the quiz is finished, or begins anew. */
export function dropRun(store: DeviceStore, lesson: string): void {
  store.remove(keys.run(lesson));
}

/** Lessons with an open quiz. */
export function openRuns(store: DeviceStore): string[] {
  return store
    .keys()
    .filter((key) => key.startsWith(keys.runs))
    .map((key) => key.slice(keys.runs.length));
}
