import { moveAside } from "@/progress/store/aside";
import type { DeviceStore } from "@/progress/store/device-store";
import { classKeys } from "./class-keys";
import {
  type CheckRecord,
  type ClassRecord,
  type ReadRecord,
  readCheckRecord,
  readClass,
  readEntry,
} from "./class-records";
import type { Entry } from "./tally";

/** A class with all that was kept of it. */
export interface KeptClass extends ClassRecord {
  readonly checks: readonly KeptCheck[];
}

export interface KeptCheck extends CheckRecord {
  readonly entries: readonly Entry[];
}

/** All classes of this device, and what stood in the way of reading some of it. */
export interface KeptClasses {
  /** The first made first. */
  readonly classes: readonly KeptClass[];
  /** Values that could not be read: moved aside as they were. */
  readonly setAside: number;
  /** Values of a newer version of the site: not shown, not touched. */
  readonly newer: number;
}

/** Reads every value under a start of keys; broken ones move aside, as they are. */
function readAll<T>(
  store: DeviceStore,
  start: string,
  readOne: (text: string) => ReadRecord<T>,
  tell: (kind: "newer" | "broken") => void,
): T[] {
  return store
    .keys()
    .filter((key) => key.startsWith(start))
    .sort()
    .flatMap((key) => {
      const text = store.read(key);
      if (text === null) return [];
      const read = readOne(text);
      if (read.kind === "record") return [read.record];
      tell(read.kind);
      if (read.kind === "broken") moveAside(store, key, text);
      return [];
    });
}

/** Reads the classes of this device. Never throws. */
export function readClasses(store: DeviceStore): KeptClasses {
  const told = { newer: 0, broken: 0 };
  const tell = (kind: "newer" | "broken") => {
    told[kind] += 1;
  };
  const checks = readAll(store, classKeys.checks, readCheckRecord, tell).map((check) => ({
    ...check,
    entries: readAll(store, classKeys.entriesOf(check.code), readEntry, tell),
  }));
  const classes = readAll(store, classKeys.classes, readClass, tell)
    .map((one) => ({
      ...one,
      checks: checks
        .filter(({ classId }) => classId === one.id)
        .sort((a, b) => a.startedAt - b.startedAt || (a.code < b.code ? -1 : 1)),
    }))
    .sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
  return { classes, setAside: told.broken, newer: told.newer };
}

/** Keeps a class. Returns false when there was no room. */
export const addClass = (store: DeviceStore, record: ClassRecord): boolean =>
  store.write(classKeys.class(record.id), JSON.stringify(record));

/** Keeps a check of a class. Returns false when there was no room. */
export const addCheck = (store: DeviceStore, record: CheckRecord): boolean =>
  store.write(classKeys.check(record.classId, record.code), JSON.stringify(record));

const entryName = (entry: Entry) =>
  entry.kind === "pupil" ? `p${entry.number}` : `h${entry.question}`;

const same = (one: Entry, other: Entry) => JSON.stringify(one) === JSON.stringify(other);

/** What became of an entry. */
export type Added =
  | "added"
  /** This number's result, the very same, was counted before. */
  | "known"
  /** This number has another result already: the first one stays. */
  | "taken"
  | "no-room";

/** Keeps what came in for a check: each pupil, and each counted question, once. */
export function addEntry(store: DeviceStore, code: string, entry: Entry): Added {
  const key = classKeys.entry(code, entryName(entry));
  // Asked anew each time: another tab may have written it a moment ago.
  const text = store.read(key);
  const kept = text === null ? null : readEntry(text);
  if (kept?.kind === "record") return same(kept.record, entry) ? "known" : "taken";
  if (kept?.kind === "newer") return "taken";
  if (text !== null && !moveAside(store, key, text)) return "no-room";
  return store.write(key, JSON.stringify({ v: 1, ...entry })) ? "added" : "no-room";
}

/** Takes an entry out again: the teacher mistyped it. */
export const removeEntry = (store: DeviceStore, code: string, entry: Entry): void =>
  store.remove(classKeys.entry(code, entryName(entry)));

/** Deletes a check with all that came in for it. */
export function removeCheck(store: DeviceStore, classId: string, code: string): void {
  store.remove(classKeys.check(classId, code));
  for (const key of store.keys()) {
    if (key.startsWith(classKeys.entriesOf(code))) store.remove(key);
  }
}

/** Deletes a class with all its checks. */
export function removeClass(store: DeviceStore, classId: string): void {
  store.remove(classKeys.class(classId));
  for (const key of store.keys()) {
    const start = classKeys.checksOf(classId);
    if (key.startsWith(start)) removeCheck(store, classId, key.slice(start.length));
  }
}
