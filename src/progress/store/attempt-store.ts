import { lastOf } from "@/base/last-of";
import { firstLearner } from "@/progress/learners/current-learner";
import { moveAside } from "./aside";
import { type Attempt, type AttemptAnswer, bySequence, readAttempt, writeAttempt } from "./attempt";
import type { DeviceStore } from "./device-store";
import type { Edge } from "./edge";
import { isOfNewerLayout, keys } from "./keys";

/** What the attempts of a learner are, and what stood in the way of reading some. */
export interface KeptAttempts {
  readonly attempts: readonly Attempt[];
  /** Values that could not be read, now or earlier. They are all still on the device. */
  readonly setAside: number;
  /** Values of a newer version of the site: not shown, not touched. */
  readonly newer: number;
}

/** Where a learner's attempts stand. Those of version 1 are the first learner's. */
export const attemptHomes = (learner: string): readonly string[] =>
  learner === firstLearner ? [keys.oldAttempts, keys.attempts(learner)] : [keys.attempts(learner)];

/** Reads all attempts of a learner. A broken value moves aside, as it is; the rest still counts. */
export function readAttempts(store: DeviceStore, learner: string): KeptAttempts {
  // One kept in both layouts (its move was cut short) is one attempt.
  const attempts = new Map<string, Attempt>();
  const homes = attemptHomes(learner);
  const all = store.keys();
  const isAside = (key: string) => homes.some((home) => key.startsWith(keys.aside(home)));
  let setAside = all.filter(isAside).length;
  let newer = all.filter(isOfNewerLayout).length;
  for (const home of homes) {
    for (const key of all) {
      const text = key.startsWith(home) ? store.read(key) : null;
      if (text === null) continue;
      const id = key.slice(home.length);
      const read = readAttempt(text, id);
      if (read.kind === "attempt") attempts.set(id, read.attempt);
      else if (read.kind === "newer") newer += 1;
      else {
        // Counted whether it can be moved or not.
        setAside += 1;
        moveAside(store, key, text);
      }
    }
  }
  return { attempts: [...attempts.values()].sort(bySequence), setAside, newer };
}

/**
 * Keeps a finished run under a key of its own, so that two tabs can never overwrite each other.
 *
 * @returns the attempt, and whether the device kept it
 */
export function addAttempt(
  store: DeviceStore,
  learner: string,
  lesson: string,
  answers: readonly AttemptAnswer[],
  edge: Edge,
): { readonly attempt: Attempt; readonly kept: boolean } {
  const last = lastOf(readAttempts(store, learner).attempts)?.sequence ?? 0;
  const attempt: Attempt = {
    id: edge.newId(),
    lesson,
    day: edge.today(),
    finishedAt: Math.max(0, Math.trunc(edge.now())),
    // A kept value may hold the highest number there is; ids then give the order.
    sequence: Math.min(last + 1, Number.MAX_SAFE_INTEGER),
    answers,
  };
  return { attempt, kept: store.write(keys.attempt(learner, attempt.id), writeAttempt(attempt)) };
}
