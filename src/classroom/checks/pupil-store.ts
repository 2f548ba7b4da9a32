import { isRecord } from "@/base/is-record";
import type { DeviceStore } from "@/progress/store/device-store";
import { classKeys } from "./class-keys";
import { mostPupils } from "./result-code";

/** A check on a pupil's phone, so that a phone that was dropped or reloaded loses nothing. */
export interface PupilRun {
  /** The code of the check. */
  readonly code: string;
  /** The number the teacher gave. */
  readonly number: number;
  /** Where the pupil stands, as the player keeps it. */
  readonly state: unknown;
  /** Once finished, the code to show to the teacher; then answers no longer change. */
  readonly result: string | null;
  /** The phone was given to another pupil, who has not begun yet: until then it can be brought back. */
  readonly left: boolean;
}

const version = 1;

/** What this phone keeps; null when there is nothing, or it cannot be read. */
export function readPupilCheck(store: DeviceStore): PupilRun | null {
  const text = store.read(classKeys.pupil);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept.v !== version) return null;
    const { code, number, state, result } = kept;
    if (typeof code !== "string" || (result !== null && typeof result !== "string")) return null;
    if (!Number.isInteger(number) || Number(number) < 1 || Number(number) > mostPupils) return null;
    return {
      code,
      number: Number(number),
      state: state ?? null,
      result,
      left: kept.left === true,
    };
  } catch {
    return null;
  }
}

/** Keeps it. Returns false when there was no room; the check goes on all the same. */
export const keepPupilCheck = (store: DeviceStore, check: PupilRun): boolean =>
  store.write(classKeys.pupil, JSON.stringify({ v: version, ...check }));

/** A pupil's number as typed, from 1 to 63; null for anything else. */
export function readNumber(typed: string): number | null {
  const number = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= mostPupils ? number : null;
}
