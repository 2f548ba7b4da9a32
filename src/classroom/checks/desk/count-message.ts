import { fill } from "@/base/fill";
import { addEntry } from "@/classroom/checks/class-store";
import { type KnownCheck, readScanned } from "@/classroom/checks/scanned";
import type { DeviceStore } from "@/progress/store/device-store";
import type { ClassChecksStrings } from "./strings";

/** A sentence about what was just counted, or why it was not. */
export interface CountMessage {
  readonly good: boolean;
  readonly text: string;
}

const addedNames = {
  added: "counted",
  known: "known",
  taken: "taken",
  "no-room": "noRoom",
} as const;

/** Counts one pupil's answers for a check, and says what became of them. */
export function countPupil(
  store: DeviceStore,
  code: string,
  pupil: { readonly number: number; readonly safe: readonly boolean[] },
  strings: ClassChecksStrings,
): CountMessage {
  const { number, safe } = pupil;
  const added = addEntry(store, code, { kind: "pupil", number, safe });
  const text = fill(strings[addedNames[added]], { number });
  return { good: added === "added" || added === "known", text };
}

const refusals = {
  foreign: "foreign",
  newer: "newerCode",
  "other-check": "otherCheck",
  check: "isCheck",
  damaged: "damaged",
} as const;

/** Counts what was scanned or typed, once, and says what it was. */
export function countText(
  store: DeviceStore,
  check: KnownCheck,
  others: readonly KnownCheck[],
  text: string,
  strings: ClassChecksStrings,
): CountMessage {
  const scanned = readScanned(check, others, text);
  if (scanned.kind === "result") return countPupil(store, check.code, scanned, strings);
  return { good: false, text: strings[refusals[scanned.kind]] };
}
