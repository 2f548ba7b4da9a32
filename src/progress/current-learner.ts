import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/**
 * The learner made silently at first use. The same name on every device, so that two tabs opened at
 * once make the same one, and what version 1 kept is his.
 */
export const firstLearner = "first";

/** Ids stand in keys. */
const id = /^[a-z0-9-]{1,80}$/;

/** Whether a text can be a learner's id. */
export const isLearnerId = (text: string): boolean => id.test(text);

/** Who uses the device now. */
export function currentLearner(store: DeviceStore): string {
  const kept = store.read(keys.current);
  return kept !== null && isLearnerId(kept) ? kept : firstLearner;
}

/** Changes who uses the device now. */
export function switchLearner(store: DeviceStore, learner: string): boolean {
  return store.write(keys.current, learner);
}
