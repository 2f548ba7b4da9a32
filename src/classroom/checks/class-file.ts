import { isRecord } from "@/base/is-record";
import type { DeviceStore } from "@/progress/store/device-store";
import { readCheckRecord, readClass, readEntry } from "./class-records";
import { addCheck, addClass, addEntry, type KeptClass, readClasses } from "./class-store";

/** A teacher's classes as one file, to take to another laptop. */

/** The largest file that is read: 50 classes with a check every week of a year stay far below. */
export const mostBytes = 1024 * 1024;

const kind = "safe-step-classes";

/** The text of the file. */
export const writeClassFile = (classes: readonly KeptClass[]): string =>
  `${JSON.stringify({ kind, v: 1, classes })}\n`;

export type LoadedClasses =
  | {
      readonly kind: "loaded";
      readonly classes: number;
      readonly entries: number;
      readonly room: boolean;
    }
  | { readonly kind: "too-large" | "foreign" | "newer" };

const records = (value: unknown, name: string): unknown[] =>
  isRecord(value) && Array.isArray(value[name]) ? value[name] : [];

/** What was taken in so far. */
interface Taken {
  entries: number;
  /** False once something found no room. */
  room: boolean;
}

/** Puts a check of a file, with what came in for it, into its class. */
function takeCheck(store: DeviceStore, value: unknown, home: KeptClass, taken: Taken): void {
  const check = readCheckRecord(JSON.stringify(value));
  if (check.kind !== "record" || check.record.classId !== home.id) return;
  const { code } = check.record;
  const here = home.checks.some((kept) => kept.code === code);
  if (!here && !addCheck(store, check.record)) taken.room = false;
  for (const kept of records(value, "entries")) {
    const entry = readEntry(JSON.stringify(isRecord(kept) ? { ...kept, v: 1 } : kept));
    if (entry.kind !== "record") continue;
    const added = addEntry(store, code, entry.record);
    if (added === "added") taken.entries += 1;
    if (added === "no-room") taken.room = false;
  }
}

/** Puts a class of a file beside the kept ones. What is there already stays as it is. */
function takeClass(store: DeviceStore, value: unknown, taken: Taken): boolean {
  const read = readClass(JSON.stringify(value));
  if (read.kind !== "record") return false;
  const known = readClasses(store).classes.find(({ id }) => id === read.record.id);
  if (!known && !addClass(store, read.record)) taken.room = false;
  const home = known ?? { ...read.record, checks: [] };
  for (const check of records(value, "checks")) takeCheck(store, check, home, taken);
  return true;
}

/**
 * Reads a file and puts its classes beside those on this device. Loading it twice changes nothing.
 *
 * @param text null when the file is larger than `mostBytes`, and was not read
 */
export function loadClassFile(store: DeviceStore, text: string | null): LoadedClasses {
  if (text === null || text.length > mostBytes) return { kind: "too-large" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "foreign" };
  }
  if (!isRecord(value) || value.kind !== kind || typeof value.v !== "number") {
    return { kind: "foreign" };
  }
  if (value.v > 1) return { kind: "newer" };
  const taken: Taken = { entries: 0, room: true };
  const classes = records(value, "classes").filter((one) => takeClass(store, one, taken)).length;
  return { kind: "loaded", classes, ...taken };
}
