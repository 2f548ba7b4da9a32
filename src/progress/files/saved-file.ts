import type { LearnerEvent } from "@/progress/learners/learner-event";
import type { Attempt } from "@/progress/store/attempt";

/**
 * A saved file: what one or several learners did, to carry it to another device or keep it safe.
 *
 *   {"safeStep":"learners","v":1,"learners":[
 *     {"id":"<24 hex digits>","changes":{"<id>":{…}},"attempts":{"<id>":{…}}}]}
 *
 * Changes and attempts stand in it as they are kept on the device (learner-event.ts, attempt.ts), with
 * whatever else they say; so a file can be merged in any order and as often as one likes.
 */
export const savedMark = "learners";

export const savedVersion = 1;

/** A larger file is not even read; one that is written is never larger. */
export const mostBytes = 262_144;

/** Something of a file: as it will be kept, and as it is understood. */
export interface Saved<T> {
  readonly text: string;
  readonly read: T;
}

export interface SavedLearner {
  /** The same on every device: see `Learner.worldId`. */
  readonly worldId: string;
  readonly changes: readonly Saved<LearnerEvent>[];
  readonly attempts: readonly Saved<Attempt>[];
}

export interface SavedFile {
  readonly learners: readonly SavedLearner[];
}

/** Why a file is not taken. For each there is a sentence in messages, under `saved.refused`. */
export const refusals = [
  "empty",
  "tooBig",
  "unreadable",
  "pdf",
  "encoding",
  "notJson",
  "duplicateKeys",
  "foreign",
  "newer",
  "damaged",
  "nobody",
] as const;

export type Refusal = (typeof refusals)[number];
