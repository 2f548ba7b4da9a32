import type { DeviceStore } from "@/progress/store/device-store";
import { keys } from "@/progress/store/keys";

/**
 * The learner made silently at first use. The same name on every device, so that two tabs opened at
 * once make the same one, and what version 1 kept is his.
 */
export const firstLearner = "first";

/** Ids stand in keys; all but those of silent learners are given by chance. */
const id = /^(first(-\d{1,3})?|[0-9a-f]{24})$/;

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
