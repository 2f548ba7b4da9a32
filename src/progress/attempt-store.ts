import { type Attempt, type AttemptAnswer, attemptVersion, readAttempt } from "./attempt";
import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/** What the attempts on a device are, and what stood in the way of reading some. */
export interface KeptAttempts {
  readonly attempts: readonly Attempt[];
  /** Values that could not be read, now or earlier. They are all still on the device. */
  readonly setAside: number;
  /** Values of a newer version of the site: not shown, not touched. */
  readonly newer: number;
}

/** Reads all attempts. A broken value moves aside, as it is; the rest still counts. */
export function readAttempts(store: DeviceStore): KeptAttempts {
  const attempts: Attempt[] = [];
  let stuck = 0;
  let newer = 0;
  for (const key of store.keys()) {
    if (!key.startsWith(keys.attempts)) continue;
    const text = store.read(key);
    if (text === null) continue;
    const read = readAttempt(text);
    if (read.kind === "attempt") attempts.push(read.attempt);
    else if (read.kind === "newer") newer += 1;
    // Removed only after it stands safely in its new place.
    else if (store.write(keys.aside(key), text)) store.remove(key);
    else stuck += 1;
  }
  const aside = store.keys().filter((key) => key.startsWith(keys.aside(keys.attempts)));
  return { attempts, setAside: aside.length + stuck, newer };
}

/** What the store needs from outside: the time, and an id nobody else has. */
export interface Edge {
  readonly now: () => number;
  readonly newId: () => string;
}

/**
 * Keeps a finished run under a key of its own, so that two tabs can never overwrite each other.
 *
 * @returns the attempt, and whether the device kept it
 */
export function addAttempt(
  store: DeviceStore,
  lesson: string,
  answers: readonly AttemptAnswer[],
  edge: Edge,
): { readonly attempt: Attempt; readonly kept: boolean } {
  const last = readAttempts(store).attempts.reduce(
    (most, { sequence }) => Math.max(most, sequence),
    0,
  );
  const attempt: Attempt = {
    v: attemptVersion,
    id: edge.newId(),
    lesson,
    finishedAt: Math.max(0, Math.trunc(edge.now())),
    // A kept value may hold the highest number there is; ids then give the order.
    sequence: Math.min(last + 1, Number.MAX_SAFE_INTEGER),
    answers,
  };
  return { attempt, kept: store.write(keys.attempt(attempt.id), JSON.stringify(attempt)) };
}

/** The browser's own clock and random ids (`crypto.randomUUID` needs https, which a classroom lacks). */
export const browserEdge: Edge = {
  now: () => Date.now(),
  newId: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
