import { bySequence } from "@/progress/store/attempt";
import { isWorldId, type LearnerEvent, type Lock, latest } from "./learner-event";
import { type LearnerPicture, pictureFor } from "./learner-pictures";

/** A learner on this device: what all changes add up to. */
export interface Learner {
  readonly id: string;
  /** As cleaned; "" when none was given. Only ever shown as text. */
  readonly name: string;
  readonly picture: LearnerPicture;
  /** Against mix-ups, not for security: it stands readable on the device. */
  readonly lock: Lock | null;
  readonly deletion: Deletion | null;
  /** The id in saved files; null until one is needed. */
  readonly worldId: string | null;
  /** For the order of the list. */
  readonly madeAt: number;
}

/** A learner who was deleted and can still be brought back. */
export interface Deletion {
  /** The change that deleted. */
  readonly event: string;
  /** The device's day of it. */
  readonly day: number;
  /**
   * Days on which the site was open since. A learner is gone for good after seven of them: counted,
   * not taken from the clock, which may jump.
   */
  readonly days: readonly number[];
  readonly daysLeft: number;
}

/** So many days a deleted learner can be brought back. */
export const undoDays = 7;

function deletionOf(events: readonly LearnerEvent[]): Deletion | null {
  const gone = latest(events, "gone");
  if (!gone || gone.value === null) return null;
  const { id: event } = gone.event;
  const day = gone.value;
  const noted = events.flatMap(({ note }) => (note?.of === event ? note.day : []));
  const days = [...new Set(noted)].filter((later) => later !== day);
  return { event, day, days, daysLeft: Math.max(0, undoDays - days.length) };
}

/** Whether a change says something of the learner: a note alone does not make one. */
export const isChange = ({ note }: LearnerEvent): boolean => note === null;

/** Adds the changes of a learner up. */
export function deriveLearner(id: string, events: readonly LearnerEvent[]): Learner {
  const inOrder = [...events].sort(bySequence);
  const made = inOrder.find(({ set }) => set.made);
  const named = inOrder.find(({ set }) => set.worldId);
  return {
    id,
    name: latest(events, "name")?.value ?? "",
    picture: latest(events, "picture")?.value ?? pictureFor(id),
    lock: latest(events, "lock")?.value ?? null,
    deletion: deletionOf(events),
    worldId: named?.set.worldId ?? (isWorldId(id) ? id : null),
    madeAt: made?.sequence ?? 0,
  };
}

/** Whether these pictures, touched in turn, open a learner's lock. */
export const opensLock = ({ lock }: Learner, touched: readonly string[]): boolean =>
  lock === null || (touched.length === lock.length && lock.every((id, i) => id === touched[i]));

/** Changes that say nothing any more, because a later one says it otherwise. */
export function overriddenEvents(events: readonly LearnerEvent[]): readonly LearnerEvent[] {
  const inOrder = [...events].sort(bySequence);
  const counts = new Set<LearnerEvent | undefined>();
  for (const field of ["name", "picture", "lock", "gone"] as const)
    counts.add(latest(events, field)?.event);
  counts.add(inOrder.find(({ set }) => set.made));
  counts.add(inOrder.find(({ set }) => set.worldId));
  const deletion = deletionOf(events);
  return inOrder.filter((event) =>
    event.note ? event.note.of !== deletion?.event : !event.more && !counts.has(event),
  );
}
