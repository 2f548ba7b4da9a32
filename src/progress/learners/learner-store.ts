import { moveAside } from "@/progress/store/aside";
import type { DeviceStore } from "@/progress/store/device-store";
import type { Edge } from "@/progress/store/edge";
import { isOfNewerLayout, keys } from "@/progress/store/keys";
import { currentLearner, firstLearner, isLearnerId, switchLearner } from "./current-learner";
import { deriveLearner, isChange, type Learner } from "./learner";
import {
  type LearnerChange,
  type LearnerEvent,
  type Lock,
  readEvent,
  writeEvent,
} from "./learner-event";
import { isLearnerPicture, type LearnerPicture, learnerPictures } from "./learner-pictures";
import { cleanNickname } from "./nickname";

/** So many learners one device holds. */
export const mostLearners = 50;

/** Everybody on this device. */
export interface Learners {
  /** In the order in which they were made; the first, silent one at the front. Never empty. */
  readonly living: readonly Learner[];
  /** Deleted, and can be brought back. */
  readonly deleted: readonly Learner[];
  /** Who uses the device now: one of the living. */
  readonly current: Learner;
  /** Changes that could not be read and were set aside. */
  readonly setAside: number;
  /** Values of a newer version of the site: then nothing is dropped or deleted for good. */
  readonly newer: number;
}

/** What came of a change. */
export type Outcome = "done" | "no-room" | "not-kept" | "too-many";

/** The learner that a key of version 2 belongs to, and what stands behind it. */
function splitKey(key: string, home: string): readonly [string, string] | null {
  if (!key.startsWith(home)) return null;
  const rest = key.slice(home.length);
  const slash = rest.indexOf("/");
  const learner = rest.slice(0, slash);
  return slash > 0 && isLearnerId(learner) ? [learner, rest.slice(slash + 1)] : null;
}

/** All changes on the device by learner; broken ones move aside. */
export function readEvents(
  store: DeviceStore,
  all = store.keys(),
): {
  readonly events: ReadonlyMap<string, readonly LearnerEvent[]>;
  /** Those that could not be read just now. */
  readonly broken: number;
  readonly newer: number;
} {
  const events = new Map<string, LearnerEvent[]>();
  let broken = 0;
  let newer = 0;
  for (const key of all) {
    if (isOfNewerLayout(key)) newer += 1;
    const [learner, id] = splitKey(key, keys.allLearners) ?? [];
    const text = learner === undefined ? null : store.read(key);
    if (learner === undefined || id === undefined || text === null) continue;
    const read = readEvent(text, id);
    if (read.kind === "event") events.set(learner, [...(events.get(learner) ?? []), read.event]);
    else if (read.kind === "newer") newer += 1;
    else {
      broken += 1;
      moveAside(store, key, text);
    }
  }
  return { events, broken, newer };
}

/** Learners who have attempts, whether or not a change of theirs can be read. */
function learnersWithAttempts(all: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of all) {
    if (key.startsWith(keys.oldAttempts)) found.add(firstLearner);
    const [learner] = splitKey(key, keys.allAttempts) ?? [];
    if (learner !== undefined) found.add(learner);
  }
  return found;
}

const inListOrder = (a: Learner, b: Learner): number =>
  Number(b.id === firstLearner) - Number(a.id === firstLearner) ||
  a.madeAt - b.madeAt ||
  (a.id < b.id ? -1 : 1);

/** Who is made silently when nobody is left: the same in every tab. */
function silentAfter(known: readonly Learner[]): string {
  const ids = new Set(known.map(({ id }) => id));
  let id = firstLearner;
  for (let count = 2; ids.has(id); count++) id = `${firstLearner}-${count}`;
  return id;
}

/** Reads everybody on this device. A device without anybody has one learner, made silently. */
export function readLearners(store: DeviceStore): Learners {
  // Asked once: on a full device there are ten thousand.
  const kept = store.keys();
  const { events, broken, newer } = readEvents(store, kept);
  const ids = new Set(learnersWithAttempts(kept));
  for (const [id, changes] of events) if (changes.some(isChange)) ids.add(id);
  const chosen = currentLearner(store);
  // He may have kept nothing yet, or what he kept is gone: he is still who uses the device.
  ids.add(chosen);
  const all = [...ids].map((id) => deriveLearner(id, events.get(id) ?? [])).sort(inListOrder);
  const deleted = all.filter(({ deletion }) => deletion !== null);
  const living = all.filter(({ deletion }) => deletion === null);
  if (living.length === 0) living.push(deriveLearner(silentAfter(all), []));
  const current = living.find(({ id }) => id === chosen) ?? living[0];
  const isAside = (key: string) => key.startsWith(keys.aside(keys.allLearners));
  const setAside = kept.filter(isAside).length + broken;
  return { living, deleted, current: current as Learner, setAside, newer };
}

/** Keeps one change. Its sequence is above every other on the device. */
export function changeLearner(
  store: DeviceStore,
  learner: string,
  set: LearnerChange,
  edge: Edge,
): Outcome {
  const { events } = readEvents(store);
  const sequences = [...events.values()].flat().map(({ sequence }) => sequence);
  const sequence = Math.min(
    sequences.reduce((most, one) => Math.max(most, one), 0) + 1,
    Number.MAX_SAFE_INTEGER,
  );
  const text = writeEvent({ sequence, set, note: null });
  if (store.write(keys.learnerEvent(learner, edge.newId()), text)) return "done";
  return store.full ? "no-room" : "not-kept";
}

/** A picture nobody on the device has yet; when all are taken, the one taken least often. */
export function freePicture(living: readonly Learner[]): LearnerPicture {
  const taken = (id: LearnerPicture) => living.filter(({ picture }) => picture === id).length;
  return [...learnerPictures].sort((a, b) => taken(a) - taken(b))[0] ?? learnerPictures[0];
}

/** Makes a learner; the device goes over to the new one. */
export function makeLearner(
  store: DeviceStore,
  { name = "", picture }: { readonly name?: string; readonly picture?: LearnerPicture },
  edge: Edge,
): { readonly outcome: Outcome; readonly id: string } {
  const { living } = readLearners(store);
  const id = edge.newId();
  if (living.length >= mostLearners) return { outcome: "too-many", id };
  // The silent first learner has kept nothing yet; from now on he stands beside another.
  const first = living.find((learner) => learner.id === firstLearner);
  if (first?.madeAt === 0) changeLearner(store, firstLearner, { made: true }, edge);
  const set: LearnerChange = {
    made: true,
    name: cleanNickname(name),
    picture: isLearnerPicture(picture) ? picture : freePicture(living),
  };
  const outcome = changeLearner(store, id, set, edge);
  if (outcome === "done") switchLearner(store, id);
  return { outcome, id };
}

export const renameLearner = (store: DeviceStore, id: string, name: string, edge: Edge): Outcome =>
  changeLearner(store, id, { name: cleanNickname(name) }, edge);

export const choosePicture = (
  store: DeviceStore,
  id: string,
  picture: LearnerPicture,
  edge: Edge,
): Outcome => changeLearner(store, id, { picture }, edge);

/** Puts a lock of three pictures on a learner, or takes it off. */
export const lockLearner = (
  store: DeviceStore,
  id: string,
  lock: Lock | null,
  edge: Edge,
): Outcome => changeLearner(store, id, { lock }, edge);

/** Deletes a learner, who can be brought back for a while. The device goes over to another first. */
export function deleteLearner(store: DeviceStore, id: string, edge: Edge): Outcome {
  const { living, deleted, current } = readLearners(store);
  const next =
    living.find((learner) => learner.id !== id)?.id ?? silentAfter([...living, ...deleted]);
  if (current.id === id && !switchLearner(store, next)) return store.full ? "no-room" : "not-kept";
  return changeLearner(store, id, { gone: edge.today() }, edge);
}

/** Brings a deleted learner back. */
export const undeleteLearner = (store: DeviceStore, id: string, edge: Edge): Outcome =>
  changeLearner(store, id, { gone: null }, edge);
