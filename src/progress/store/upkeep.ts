import { overriddenEvents } from "@/progress/learners/learner";
import { writeEvent } from "@/progress/learners/learner-event";
import { readEvents, readLearners } from "@/progress/learners/learner-store";
import { purgeLearner } from "@/progress/learners/purge-learner";
import { attemptVersion, parseKept } from "./attempt";
import type { DeviceStore } from "./device-store";
import type { Edge } from "./edge";
import { isOfNewerLayout, keys } from "./keys";
import { dropSuperseded } from "./make-room";
import { moveOldAttempts } from "./move-old-attempts";

/** One learner's attempts take no more than this, in characters, before old ones are dropped. */
export const roomyAttempts = 49_152;

/** Whether a newer version of the site has kept something here. */
function hasNewer(store: DeviceStore): boolean {
  const homes = [keys.allAttempts, keys.allLearners, keys.oldAttempts];
  return store.keys().some((key) => {
    if (isOfNewerLayout(key)) return true;
    const text = homes.some((home) => key.startsWith(home)) ? store.read(key) : null;
    // Thousands of values begin like this; only the others are parsed.
    if (text === null || /^\{"v":[12],/.test(text)) return false;
    return (parseKept(text)?.v ?? 0) > attemptVersion;
  });
}

/** The learner whose attempts take most, if that is more than a learner's share. */
function mostCrowded(store: DeviceStore): string | null {
  const sizes = new Map<string, number>();
  for (const key of store.keys()) {
    if (!key.startsWith(keys.allAttempts)) continue;
    const [learner = ""] = key.slice(keys.allAttempts.length).split("/");
    const size = key.length + (store.read(key)?.length ?? 0);
    sizes.set(learner, (sizes.get(learner) ?? 0) + size);
  }
  const [first] = [...sizes].sort(([, one], [, other]) => other - one);
  return first && first[1] > roomyAttempts ? first[0] : null;
}

/** Notes for every deleted learner that the site was open today: see `Deletion`. */
function noteToday(store: DeviceStore, edge: Edge): void {
  const today = edge.today();
  for (const { id, deletion } of readLearners(store).deleted) {
    if (!deletion || deletion.day === today || deletion.days.includes(today)) continue;
    // The same key in every tab: two that note the same day note it once.
    const key = keys.learnerEvent(id, `${deletion.event}-${today}`);
    store.write(
      key,
      writeEvent({ sequence: 0, set: {}, note: { of: deletion.event, day: today } }),
    );
  }
}

/**
 * Keeps a device in order, on pages where nobody waits: moves what version 1 kept to version 2, notes
 * the day for deleted learners and lets those go whose time is over, drops changes that say nothing any
 * more and, where a learner has very many attempts, those on which nothing depends.
 *
 * May be cut off between any two writes and taken up again, in several tabs at once. Does nothing where
 * a newer version of the site has kept something, and no more than it must on a full device.
 */
export function upkeep(store: DeviceStore, edge: Edge): void {
  if (hasNewer(store)) return;
  moveOldAttempts(store);
  noteToday(store, edge);
  for (const { id, deletion } of readLearners(store).deleted)
    if (deletion?.daysLeft === 0) purgeLearner(store, id);
  for (const [id, events] of readEvents(store).events)
    for (const event of overriddenEvents(events)) store.remove(keys.learnerEvent(id, event.id));
  // One at each visit: on a full device with fifty learners all at once would hold up a cheap phone.
  const crowded = mostCrowded(store);
  if (crowded !== null) dropSuperseded(store, crowded);
}
