import fc from "fast-check";
import { expect } from "vitest";
import { loadSavedFile, planLoad } from "@/progress/files/load-saved-file";
import { readSavedFile } from "@/progress/files/read-saved-file";
import { writeSavedFiles } from "@/progress/files/write-saved-file";
import { currentLearner, switchLearner } from "@/progress/learners/current-learner";
import {
  deleteLearner,
  lockLearner,
  makeLearner,
  readLearners,
  renameLearner,
  undeleteLearner,
} from "@/progress/learners/learner-store";
import type { AttemptAnswer } from "@/progress/store/attempt";
import { addAttempt, readAttempts } from "@/progress/store/attempt-store";
import type { DeviceStore } from "@/progress/store/device-store";
import { keys } from "@/progress/store/keys";
import { dropSuperseded } from "@/progress/store/make-room";
import { upkeep } from "@/progress/store/upkeep";
import type { SimulatedDevice } from "./simulated-device";

/** One thing a tab does; the numbers choose among what is there. */
export interface Act {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
}

export const kinds = [
  "finish",
  "finish",
  "practise",
  "practise",
  "finishInOldTab",
  "make",
  "rename",
  "lock",
  "delete",
  "undelete",
  "switch",
  "upkeep",
  "upkeep",
  "compact",
  "compact",
  "save",
  "load",
] as const;

export const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(999),
  b: fc.nat(999),
});

/** Files that were saved, on whichever device. */
export type Files = Uint8Array[];

const choose = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

/**
 * Three lessons share two rules, each with two stories: so few that attempts soon supersede each other.
 * A question's id tells its story.
 */
function answersOf(lesson: number, b: number): AttemptAnswer[] {
  return [0, 1].map((n) => {
    const rule = `rule-${(lesson + n) % 2}`;
    const safe = (b >> n) % 4 !== 0;
    const critical = lesson === 0;
    const tries = safe ? [true] : critical && b % 5 > 0 ? [false, true] : [false];
    return { question: `${rule}-story-${(b >> 2) % 2}`, rule, critical, tries };
  });
}

/** A tab of version 1: it counts what it finds of version 1, and knows no learners. */
function finishInOldTab(device: SimulatedDevice, store: DeviceStore, { a, b }: Act): void {
  const old = store.keys().filter((key) => key.startsWith(keys.oldAttempts));
  const sequences = old.map((key) => JSON.parse(store.read(key) ?? "{}").sequence ?? 0);
  const id = device.edge.newId();
  const attempt = {
    v: 1,
    id,
    lesson: `k${a % 3}`,
    finishedAt: Math.max(0, device.edge.now()),
    sequence: Math.max(0, ...sequences) + 1,
    answers: answersOf(a % 3, b),
  };
  store.write(keys.oldAttempt(id), JSON.stringify(attempt));
}

function load({ device, store, files, calm }: Place, { a, b }: Act): void {
  const bytes = choose(files, a);
  if (!bytes) return;
  const read = readSavedFile(bytes);
  if (read.kind !== "file") throw new Error(`a file of ours is refused: ${read.reason}`);
  const choice = choose(["merge", "merge", "merge", "leave"] as const, b) ?? "merge";
  const outcome = loadSavedFile(store, read.file, () => choice, device.edge);
  if (outcome !== "done" || choice !== "merge" || !calm) return;
  for (const planned of planLoad(store, read.file).learners)
    expect([planned.attemptsAdded, planned.bringsBack]).toEqual([0, false]);
}

/** Where it is done. */
export interface Place {
  readonly device: SimulatedDevice;
  readonly store: DeviceStore;
  readonly files: Files;
  /** No mishap: what was acknowledged must be there at once, for whoever looks. */
  readonly calm: boolean;
}

function finish({ device, store, calm }: Place, learner: string, b: number): void {
  const { attempt, kept } = addAttempt(
    store,
    learner,
    `k${b % 3}`,
    answersOf(b % 3, b),
    device.edge,
  );
  const found = readAttempts(device.store, learner).attempts.some(({ id }) => id === attempt.id);
  if (calm) expect(found).toBe(kept);
}

/** Does it in a tab. */
export function perform(place: Place, act: Act): void {
  const { device, store, files, calm } = place;
  const { edge } = device;
  const { a, b } = act;
  const { living, deleted } = readLearners(store);
  const somebody = choose(living, a)?.id ?? "first";
  switch (act.kind) {
    case "finish":
      // A quiz that was open when its learner was deleted is finished all the same.
      finish(place, choose([...living, ...deleted], a)?.id ?? "first", b);
      return;
    case "practise":
      for (let n = 0; n < 5; n++) finish(place, somebody, b + n * a);
      return;
    case "finishInOldTab":
      finishInOldTab(device, store, act);
      return;
    case "make":
      if (living.length < 6) makeLearner(store, { name: `name ${b}` }, edge);
      return;
    case "rename":
      if (renameLearner(store, somebody, `name ${b}`, edge) === "done" && calm)
        expect(readLearners(store).living.find(({ id }) => id === somebody)?.name).toBe(
          `name ${b}`,
        );
      return;
    case "lock":
      lockLearner(store, somebody, b % 2 ? ["bee", "cat", "fig"] : null, edge);
      return;
    case "delete":
      deleteLearner(store, somebody, edge);
      return;
    case "undelete": {
      const learner = choose(deleted, a);
      if (learner) undeleteLearner(store, learner.id, edge);
      return;
    }
    case "switch":
      switchLearner(store, somebody);
      return;
    case "upkeep":
      upkeep(store, edge);
      return;
    case "compact":
      dropSuperseded(store, somebody);
      return;
    case "save": {
      const ids = b % 2 ? living.map(({ id }) => id) : [currentLearner(store)];
      for (const text of writeSavedFiles(store, ids, edge))
        files.push(new TextEncoder().encode(text));
      return;
    }
    case "load":
      load(place, act);
      return;
  }
}
