import type { AttemptAnswer } from "./attempt";
import { addAttempt } from "./attempt-store";
import type { DeviceStore } from "./device-store";
import { browserEdge } from "./edge";
import { dropSuperseded } from "./make-room";
import { askToPersist } from "./persist";
import { dropRun } from "./run-store";

/** What to say when a result is gone with the page: one sentence for each reason. */
export interface NotKept {
  readonly notLasting: string;
  readonly noRoom: string;
}

interface Finished {
  /** Under which the run was kept while it was open. */
  readonly run: string;
  /** Under which its answers are kept: a lesson, or "review". */
  readonly lesson: string;
}

/**
 * Keeps a finished run as an attempt and forgets the open one. On a full device room is made first.
 *
 * @returns whether it was kept, or which of the two sentences to say
 */
export function finishRun(
  store: DeviceStore,
  learner: string,
  { run, lesson }: Finished,
  answers: readonly AttemptAnswer[],
): "kept" | keyof NotKept {
  const add = () => addAttempt(store, learner, lesson, answers, browserEdge);
  let added = add();
  dropRun(store, learner, run);
  // The finished run gave its room back: on a full device that may be just enough.
  if (!added.kept) added = add();
  // Else old attempts that count for nothing any more make room.
  if (!added.kept && dropSuperseded(store, learner) > 0) added = add();
  if (added.kept && added.attempt.sequence === 1) askToPersist(navigator.storage);
  // Now and then also without need: a learner's attempts stay below 64 KB.
  if (added.attempt.sequence % 20 === 0) dropSuperseded(store, learner);
  if (!store.lasting) return "notLasting";
  if (added.kept) return "kept";
  return store.full ? "noRoom" : "notLasting";
}
