import { isRecord } from "@/base/is-record";
import { lastOf } from "@/base/last-of";
import { bySequence, isCount, parseKept } from "@/progress/store/attempt";
import { isLearnerPicture, type LearnerPicture } from "./learner-pictures";
import { cleanNickname } from "./nickname";

/**
 * One change of a learner: the stored fact, written once. What a learner is follows from all of them:
 * of each field the latest change counts, by sequence and then by id, so the order in which they are
 * found or merged does not matter.
 *
 *   {"v":2,"n":3,"set":{"name":"Aysel"}}
 */
export interface LearnerEvent {
  readonly id: string;
  readonly sequence: number;
  readonly set: LearnerChange;
  /** A note that the site was open on a day after a deletion: see `Deletion`. */
  readonly note: { readonly of: string; readonly day: number } | null;
  /** It also says what this version does not understand, and is therefore never dropped. */
  readonly more: boolean;
}

/** What a change may say. */
export interface LearnerChange {
  /** At first; the order of learners follows from it. */
  readonly made?: true | undefined;
  /** The id in saved files of a learner whose own id is not unique in the world. The earliest counts. */
  readonly worldId?: string | undefined;
  readonly name?: string | undefined;
  readonly picture?: LearnerPicture | undefined;
  /** Three pictures to touch in turn; null takes the lock off. */
  readonly lock?: Lock | null | undefined;
  /** The day of the deletion; null brings the learner back. */
  readonly gone?: number | null | undefined;
}

export type Lock = readonly [LearnerPicture, LearnerPicture, LearnerPicture];

export type ReadEvent =
  | { readonly kind: "event"; readonly event: LearnerEvent }
  | { readonly kind: "newer" }
  | { readonly kind: "broken" };

const worldId = /^[0-9a-f]{24}$/;

/** Whether a value is an id that no other device gives. */
export const isWorldId = (value: unknown): value is string =>
  typeof value === "string" && worldId.test(value);

const isLock = (value: unknown): value is Lock =>
  Array.isArray(value) && value.length === 3 && value.every(isLearnerPicture);

/** What can be understood of a change; an unknown picture, for example, is no change of the picture. */
function readChange(set: Record<string, unknown>): LearnerChange {
  const { made, name, picture, lock, gone } = set;
  return {
    ...(made === true && { made }),
    ...(isWorldId(set.worldId) && { worldId: set.worldId }),
    ...(typeof name === "string" && { name: cleanNickname(name) }),
    ...(isLearnerPicture(picture) && { picture }),
    ...((lock === null || isLock(lock)) && { lock }),
    ...((gone === null || isCount(gone)) && { gone }),
  };
}

/** Reads one kept change. Never throws, whatever it holds. */
export function readEvent(text: string, id: string): ReadEvent {
  const value = parseKept(text);
  if (!value) return { kind: "broken" };
  if (value.v > 2) return { kind: "newer" };
  const { n, set, of, day } = value;
  if (value.v !== 2 || !isCount(n) || !isRecord(set)) return { kind: "broken" };
  const note = typeof of === "string" && isCount(day) ? { of, day } : null;
  const change = readChange(set);
  const more = Object.keys(set).length > Object.keys(change).length;
  return { kind: "event", event: { id, sequence: n, set: change, note, more } };
}

/** A change as it is kept. */
export function writeEvent({ sequence, set, note }: Omit<LearnerEvent, "id" | "more">): string {
  return JSON.stringify({ v: 2, n: sequence, set, ...note });
}

/** The latest change of a field, and the event it stands in. */
export function latest<F extends keyof LearnerChange>(
  events: readonly LearnerEvent[],
  field: F,
): { readonly value: NonNullable<LearnerChange[F]> | null; readonly event: LearnerEvent } | null {
  const saying = events.filter(({ set }) => set[field] !== undefined);
  const event = lastOf(saying.sort(bySequence));
  return event ? { value: event.set[field] ?? null, event } : null;
}
