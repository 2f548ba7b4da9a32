import { lastOf } from "@/base/last-of";
import { type LearnerEvent, writeEvent } from "@/progress/learners/learner-event";
import { pictureFor } from "@/progress/learners/learner-pictures";
import { changeLearner, readEvents, readLearners } from "@/progress/learners/learner-store";
import { superseded } from "@/progress/review/superseded";
import { writeAttempt } from "@/progress/store/attempt";
import { attemptHomes, readAttempts } from "@/progress/store/attempt-store";
import { checkJson } from "@/progress/store/check-json";
import type { DeviceStore } from "@/progress/store/device-store";
import type { Edge } from "@/progress/store/edge";
import { keys } from "@/progress/store/keys";
import { mostBytes, savedMark, savedVersion } from "./saved-file";

/** One member of an object in the file: a name and its JSON. */
type Member = readonly [id: string, json: string];

interface Part {
  readonly worldId: string;
  readonly changes: readonly Member[];
  readonly attempts: readonly Member[];
}

/** As it is kept, with whatever else it says; only what could not be read again is left out. */
function asKept(store: DeviceStore, key: string, otherwise: string): string {
  const text = store.read(key);
  if (text === null || checkJson(text)) return otherwise;
  return JSON.stringify(JSON.parse(text));
}

function attemptsOf(store: DeviceStore, learner: string, all: boolean): Member[] {
  const { attempts } = readAttempts(store, learner);
  const left = new Set(all ? [] : superseded(attempts));
  return attempts
    .filter((attempt) => !left.has(attempt))
    .map((attempt) => {
      const home = lastOf(attemptHomes(learner)) ?? "";
      return [attempt.id, asKept(store, home + attempt.id, writeAttempt(attempt))];
    });
}

/** Changes as kept, without deletions: a file never deletes anybody. */
function changesOf(store: DeviceStore, learner: string, events: readonly LearnerEvent[]): Member[] {
  return events
    .filter(({ note }) => note === null)
    .flatMap((event) => {
      const { gone, ...set } = event.set;
      if (gone !== undefined && Object.keys(set).length === 0) return [];
      const own = writeEvent({ ...event, set });
      const key = keys.learnerEvent(learner, event.id);
      return [[event.id, gone === undefined ? asKept(store, key, own) : own] as const];
    });
}

/**
 * The id of a learner in files; a new one is kept, so that the next file carries the same. With it goes
 * the picture: one that nobody chose follows from the learner's id here, which the file does not carry.
 */
function worldIdOf(store: DeviceStore, learner: string, edge: Edge): string {
  const known = () => {
    const { living, deleted } = readLearners(store);
    return [...living, ...deleted].find(({ id }) => id === learner) ?? null;
  };
  const before = known();
  if (before?.worldId) return before.worldId;
  const worldId = edge.newId();
  const picture = before?.picture ?? pictureFor(learner);
  changeLearner(store, learner, { made: true, worldId, picture }, edge);
  return known()?.worldId ?? worldId;
}

const object = (members: readonly Member[]): string =>
  `{${members.map(([id, json]) => `${JSON.stringify(id)}:${json}`).join(",")}}`;

const learnerJson = ({ worldId, changes, attempts }: Part): string =>
  `{"id":"${worldId}","changes":${object(changes)},"attempts":${object(attempts)}}`;

const fileOf = (learners: readonly string[]): string =>
  `{"safeStep":"${savedMark}","v":${savedVersion},"learners":[\n${learners.join(",\n")}\n]}\n`;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A learner too big for one file goes into several; loading them all gives everything back. */
function divide(part: Part): Part[] {
  const { attempts } = part;
  if (attempts.length < 2 || bytesOf(fileOf([learnerJson(part)])) <= mostBytes) return [part];
  const half = Math.ceil(attempts.length / 2);
  return [attempts.slice(0, half), attempts.slice(half)].flatMap((some) =>
    divide({ ...part, attempts: some }),
  );
}

/** Fills one file after the other. */
function pack(parts: readonly Part[]): string[] {
  const files: string[][] = [];
  for (const json of parts.flatMap(divide).map(learnerJson)) {
    const last = lastOf(files);
    if (last && bytesOf(fileOf([...last, json])) <= mostBytes) last.push(json);
    else files.push([json]);
  }
  return files.map(fileOf);
}

/**
 * The files to save for these learners. One is enough for a family; where it would exceed the limit,
 * attempts on which nothing depends any more are left out, and if that is not enough there are several.
 */
export function writeSavedFiles(
  store: DeviceStore,
  learners: readonly string[],
  edge: Edge,
): readonly string[] {
  const parts = (all: boolean): Part[] =>
    learners.map((learner) => ({
      worldId: worldIdOf(store, learner, edge),
      changes: changesOf(store, learner, readEvents(store).events.get(learner) ?? []),
      attempts: attemptsOf(store, learner, all),
    }));
  const whole = pack(parts(true));
  return whole.length > 1 ? pack(parts(false)) : whole;
}
