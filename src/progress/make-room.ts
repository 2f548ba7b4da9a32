import { attemptHomes, readAttempts } from "./attempt-store";
import type { DeviceStore } from "./device-store";
import { superseded } from "./superseded";

/**
 * Drops those attempts of a learner on which nothing depends any more (superseded.ts). Does nothing
 * where a newer version of the site has kept something: it may need more than this one knows.
 *
 * @returns how many were dropped
 */
export function dropSuperseded(store: DeviceStore, learner: string): number {
  const { attempts, newer } = readAttempts(store, learner);
  if (newer > 0) return 0;
  const homes = attemptHomes(learner);
  const dropped = superseded(attempts);
  for (const { id } of dropped) for (const home of homes) store.remove(home + id);
  return dropped.length;
}
