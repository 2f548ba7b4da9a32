import { switchLearner } from "@/progress/learners/current-learner";
import { deriveLearner, type Learner } from "@/progress/learners/learner";
import { type LearnerEvent, writeEvent } from "@/progress/learners/learner-event";
import {
  mostLearners,
  type Outcome,
  readEvents,
  readLearners,
  undeleteLearner,
} from "@/progress/learners/learner-store";
import type { Attempt } from "@/progress/store/attempt";
import { attemptHomes, readAttempts } from "@/progress/store/attempt-store";
import type { DeviceStore } from "@/progress/store/device-store";
import type { Edge } from "@/progress/store/edge";
import { keys } from "@/progress/store/keys";
import type { Saved, SavedFile, SavedLearner } from "./saved-file";

/** What to do with a learner of a file. */
export type LoadChoice =
  /** Put it together with the same learner here, or add the learner if nobody here is the same. */
  | "merge"
  /** Add as another learner, whoever is here already. */
  | "add"
  | "leave"
  /** Put what was done together with this learner of the device; who it is stays as it is here. */
  | { readonly into: string };

/** What loading a file would do with one learner, by "merge". */
export interface PlannedLearner {
  readonly worldId: string;
  /** Name and picture as in the file. */
  readonly inFile: Learner;
  /** The same learner on this device; null when one would be added. */
  readonly here: Learner | null;
  /** The same learner was deleted here and would be brought back. */
  readonly bringsBack: boolean;
  readonly attemptsAdded: number;
  readonly attemptsKnown: number;
}

export interface LoadPlan {
  readonly learners: readonly PlannedLearner[];
  /** More learners than a device holds: then choose, for each, whom to leave out. */
  readonly tooMany: boolean;
}

/** The same learner on this device. */
function findHere(store: DeviceStore, worldId: string): Learner | null {
  const { living, deleted } = readLearners(store);
  return [...living, ...deleted].find((learner) => learner.worldId === worldId) ?? null;
}

/** Says what loading would do, and changes nothing. */
export function planLoad(store: DeviceStore, { learners }: SavedFile): LoadPlan {
  const planned = learners.map(({ worldId, changes, attempts }): PlannedLearner => {
    const here = findHere(store, worldId);
    const kept = here ? readAttempts(store, here.id).attempts : [];
    const known = new Set(kept.map(({ id }) => id));
    const attemptsKnown = attempts.filter(({ read }) => known.has(read.id)).length;
    return {
      worldId,
      inFile: deriveLearner(
        worldId,
        changes.map(({ read }) => withoutDeletion(read)),
      ),
      here,
      bringsBack: here?.deletion != null,
      attemptsAdded: attempts.length - attemptsKnown,
      attemptsKnown,
    };
  });
  const added = planned.filter(({ here, bringsBack }) => !here || bringsBack).length;
  return { learners: planned, tooMany: readLearners(store).living.length + added > mostLearners };
}

/** A file never deletes anybody. */
const withoutDeletion = (event: LearnerEvent): LearnerEvent => {
  const { gone: _, ...set } = event.set;
  return { ...event, set, note: null };
};

function changeText({ text, read }: Saved<LearnerEvent>, isCopy: boolean): string {
  const { worldId, ...set } = withoutDeletion(read).set;
  if (isCopy) return writeEvent({ ...read, set, note: null });
  const plain = read.set.gone === undefined && read.note === null;
  return plain ? text : writeEvent(withoutDeletion(read));
}

/** Writes what is not there yet; false when the device did not take it. */
const writeNew = (store: DeviceStore, key: string, text: string): boolean =>
  store.read(key) !== null || store.write(key, text);

const failed = (store: DeviceStore): Outcome => (store.full ? "no-room" : "not-kept");

/** Adds attempts that are not there yet. */
function loadAttempts(
  store: DeviceStore,
  target: string,
  attempts: readonly Saved<Attempt>[],
): Outcome {
  for (const { text, read } of attempts) {
    const isKnown = attemptHomes(target).some((home) => store.read(home + read.id) !== null);
    if (!isKnown && !store.write(keys.attempt(target, read.id), text)) return failed(store);
  }
  return "done";
}

/** Merges a learner with the same one here, or adds one: first who it is, then what was done. */
function loadLearner(
  store: DeviceStore,
  { worldId, changes, attempts }: SavedLearner,
  choice: "merge" | "add",
  edge: Edge,
): Outcome {
  const isCopy = choice === "add";
  const here = isCopy ? null : findHere(store, worldId);
  const target = here?.id ?? (isCopy ? edge.newId() : worldId);
  const joins = here === null || here.deletion !== null;
  if (joins && readLearners(store).living.length >= mostLearners) return "too-many";
  for (const change of changes) {
    const key = keys.learnerEvent(target, change.read.id);
    if (!writeNew(store, key, changeText(change, isCopy))) return failed(store);
  }
  if (here?.deletion && undeleteLearner(store, target, edge) !== "done") return failed(store);
  return loadAttempts(store, target, attempts);
}

function loadOne(
  store: DeviceStore,
  learner: SavedLearner,
  choice: LoadChoice,
  edge: Edge,
): Outcome {
  if (choice === "leave") return "done";
  if (typeof choice === "object") return loadAttempts(store, choice.into, learner.attempts);
  return loadLearner(store, learner, choice, edge);
}

/**
 * Loads a file. Nothing that is on the device is changed or removed; the same file twice adds nothing the
 * second time, and several files may come in any order. Cut off in the middle, it is simply done again.
 *
 * @param choose what to do with each learner of the file
 */
export function loadSavedFile(
  store: DeviceStore,
  { learners }: SavedFile,
  choose: (worldId: string) => LoadChoice,
  edge: Edge,
): Outcome {
  const { current } = readLearners(store);
  const isUnused =
    !readEvents(store).events.has(current.id) &&
    readAttempts(store, current.id).attempts.length === 0;
  for (const learner of learners) {
    const outcome = loadOne(store, learner, choose(learner.worldId), edge);
    if (outcome !== "done") return outcome;
  }
  // On a device that nobody used yet, whoever was loaded goes on.
  const loaded = readLearners(store).living.find(({ id }) => id !== current.id);
  if (isUnused && loaded) switchLearner(store, loaded.id);
  return "done";
}
