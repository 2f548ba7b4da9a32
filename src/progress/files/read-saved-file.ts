import { isRecord } from "@/base/is-record";
import { isWorldId, type LearnerEvent, readEvent } from "@/progress/learners/learner-event";
import { type Attempt, readAttempt } from "@/progress/store/attempt";
import { checkJson } from "@/progress/store/check-json";
import {
  mostBytes,
  type Refusal,
  type Saved,
  type SavedFile,
  type SavedLearner,
  savedMark,
  savedVersion,
} from "./saved-file";

export type ReadSaved =
  | { readonly kind: "file"; readonly file: SavedFile }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** Thrown and caught in this file only. */
class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

function refuse(reason: Refusal): never {
  throw new Refused(reason);
}

const longestId = 200;
/** No learner counts that far; a hostile file that does would stop the count of what comes after. */
const highestSequence = 2 ** 40;

/** The text of a file, if it is one. */
function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) refuse("empty");
  if (bytes.length > mostBytes) refuse("tooBig");
  const [a, b] = bytes;
  if (String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-") refuse("pdf");
  // UTF-16 and UTF-32: by their mark, or by the zeros that half of their bytes are.
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) refuse("encoding");
  if (bytes.subarray(0, 4).includes(0)) refuse("encoding");
  try {
    // A byte order mark of UTF-8 is passed over.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("encoding");
  }
}

function readEach<T extends { readonly sequence: number }>(
  value: unknown,
  read: (text: string, id: string) => T,
): Saved<T>[] {
  if (!isRecord(value)) return refuse("damaged");
  return Object.entries(value).map(([id, each]) => {
    if (id.length === 0 || id.length > longestId) refuse("damaged");
    const text = JSON.stringify(each);
    const understood = read(text, id);
    if (understood.sequence > highestSequence) refuse("damaged");
    return { text, read: understood };
  });
}

function attemptOf(text: string, id: string): Attempt {
  const read = readAttempt(text, id);
  return read.kind === "attempt"
    ? read.attempt
    : refuse(read.kind === "newer" ? "newer" : "damaged");
}

function changeOf(text: string, id: string): LearnerEvent {
  const read = readEvent(text, id);
  return read.kind === "event" ? read.event : refuse(read.kind === "newer" ? "newer" : "damaged");
}

function readLearner(value: unknown): SavedLearner {
  if (!isRecord(value) || !isWorldId(value.id)) return refuse("damaged");
  return {
    worldId: value.id,
    changes: readEach(value.changes, changeOf),
    attempts: readEach(value.attempts, attemptOf),
  };
}

function readText(text: string): SavedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("notJson");
  }
  if (!isRecord(value) || value.safeStep !== savedMark) return refuse("foreign");
  const { v, learners } = value;
  if (typeof v === "number" && v > savedVersion) refuse("newer");
  const fault = checkJson(text);
  if (fault) refuse(fault === "duplicate keys" ? "duplicateKeys" : "damaged");
  if (v !== savedVersion || !Array.isArray(learners)) return refuse("damaged");
  const read = learners.map(readLearner);
  if (read.length === 0) refuse("nobody");
  if (new Set(read.map(({ worldId }) => worldId)).size < read.length) refuse("damaged");
  return { learners: read };
}

/** Reads a file that was chosen. Never throws; what is not taken is refused with the reason. */
export function readSavedFile(bytes: Uint8Array): ReadSaved {
  try {
    return { kind: "file", file: readText(decode(bytes)) };
  } catch (error) {
    return { kind: "refused", reason: error instanceof Refused ? error.reason : "damaged" };
  }
}

/**
 * Reads a file chosen on the device; one that is too big is refused by its size, unread.
 * @param readBytes fails where the file is gone or may not be read
 */
export async function openSavedFile<F extends Pick<Blob, "size">>(
  file: F,
  readBytes: (file: F) => Promise<ArrayBuffer>,
): Promise<ReadSaved> {
  if (file.size > mostBytes) return { kind: "refused", reason: "tooBig" };
  try {
    return readSavedFile(new Uint8Array(await readBytes(file)));
  } catch {
    return { kind: "refused", reason: "unreadable" };
  }
}
