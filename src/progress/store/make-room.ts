import { superseded } from "@/progress/review/superseded";
import { readAttempts } from "./attempt-store";
import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/**
 * Drops those attempts of a learner on which nothing depends any more (superseded.ts). Does nothing
 * where a newer version of the site has kept something: it may need more than this one knows. What
 * still stands in the layout of version 1 stays: its place among the others is known once it has moved.
 *
 * @returns how many were dropped
 */
export function dropSuperseded(store: DeviceStore, learner: string): number {
  // Asked before reading: another tab may move them meanwhile.
  const unmoved = new Set(store.keys().filter((key) => key.startsWith(keys.oldAttempts)));
  const { attempts, newer } = readAttempts(store, learner);
  if (newer > 0) return 0;
  const dropped = superseded(attempts).filter(({ id }) => !unmoved.has(keys.oldAttempt(id)));
  for (const { id } of dropped) store.remove(keys.attempt(learner, id));
  return dropped.length;
}
