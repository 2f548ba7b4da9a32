import { firstLearner } from "@/progress/learners/current-learner";
import { type Attempt, bySequence, readAttempt, writeAttempt } from "./attempt";
import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/**
 * An old tab that goes on after the move counts from 1 again, because it finds nothing of version 1.
 * What it finished after other attempts must not count as earlier than they.
 */
function placed(attempt: Attempt, moved: readonly Attempt[]): Attempt {
  const before = moved.filter(({ finishedAt }) => finishedAt <= attempt.finishedAt);
  const last = before.reduce((most, { sequence }) => Math.max(most, sequence), 0);
  const sequence = Math.min(Math.max(attempt.sequence, last + 1), Number.MAX_SAFE_INTEGER);
  return { ...attempt, sequence };
}

/** What stands under a home, as attempts; what cannot be read stays as it is. */
function attemptsUnder(store: DeviceStore, home: string): Attempt[] {
  return store.keys().flatMap((key) => {
    const text = key.startsWith(home) ? store.read(key) : null;
    const read = text === null ? null : readAttempt(text, key.slice(home.length));
    return read?.kind === "attempt" ? read.attempt : [];
  });
}

/**
 * Moves attempts from the layout of version 1 to that of version 2. Each is copied under the same id,
 * read back, and only then removed; so the move may stop anywhere, and a second tab that moves at the
 * same time writes the same keys.
 */
export function moveOldAttempts(store: DeviceStore): void {
  const moved = attemptsUnder(store, keys.attempts(firstLearner));
  const known = new Set(moved.map(({ id }) => id));
  for (const old of attemptsUnder(store, keys.oldAttempts).sort(bySequence)) {
    const place = keys.attempt(firstLearner, old.id);
    // Another tab moved it meanwhile, or its learner is gone for good.
    if (store.read(keys.oldAttempt(old.id)) === null) continue;
    if (!known.has(old.id)) {
      const copy = placed(old, moved);
      if (!store.write(place, writeAttempt(copy))) return;
      moved.push(copy);
    }
    const back = store.read(place);
    if (back !== null && readAttempt(back, old.id).kind === "attempt")
      store.remove(keys.oldAttempt(old.id));
  }
}
