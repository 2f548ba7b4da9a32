import { attemptHomes } from "@/progress/store/attempt-store";
import type { DeviceStore } from "@/progress/store/device-store";
import { keys, prefix } from "@/progress/store/keys";
import { firstLearner } from "./current-learner";
import type { LearnerEvent } from "./learner-event";
import { readEvents } from "./learner-store";

/**
 * Removes a deleted learner for good. The change that deleted goes after everything but the notes of the
 * days since: cut off before it, the learner is still deleted and the next visit goes on; cut off after
 * it, nobody is there any more.
 */
export function purgeLearner(store: DeviceStore, learner: string): void {
  const homes = [...attemptHomes(learner), keys.runs(learner), keys.learner(learner)];
  if (learner === firstLearner) homes.push(keys.oldRuns);
  const places = new Map<string, number>();
  // Of several deletions the last one goes last: an earlier "brought back" must not come to count again.
  const removal = ({ set, note, sequence }: LearnerEvent): number =>
    note ? Number.POSITIVE_INFINITY : set.gone === undefined ? 0 : 1 + sequence;
  for (const event of readEvents(store).events.get(learner) ?? [])
    places.set(keys.learnerEvent(learner, event.id), removal(event));
  const place = (key: string) => places.get(key) ?? 0;
  const belongs = (key: string) =>
    homes.some((home) => key.startsWith(home) || key.startsWith(keys.aside(home)));
  const found = store.keys().filter(belongs);
  const known = new Set(found);
  /** Another tab has just brought the learner back, or somebody goes on in an old one. */
  const isWanted = () => store.keys().some((key) => belongs(key) && !known.has(key));
  for (const key of found.sort((a, b) => place(a) - place(b))) {
    if (isWanted()) return;
    store.remove(key);
  }
}

/** Removes everything this site keeps on the device: learners, attempts, settings, what was set aside. */
export function deleteEverything(store: DeviceStore): void {
  for (const key of store.keys()) if (key.startsWith(prefix)) store.remove(key);
}
