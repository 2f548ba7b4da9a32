import { expect } from "vitest";
import { currentLearner } from "@/progress/learners/current-learner";
import type { Learner } from "@/progress/learners/learner";
import type { LearnerEvent } from "@/progress/learners/learner-event";
import { readLearners } from "@/progress/learners/learner-store";
import { dueRules } from "@/progress/review/review";
import { type Attempt, bySequence } from "@/progress/store/attempt";
import { readAttempts } from "@/progress/store/attempt-store";
import type { SimulatedDevice } from "./simulated-device";

/**
 * What a device must show, computed anew from every fact it was ever given: slowly and plainly, with none
 * of the code that keeps, moves, merges or drops.
 */

interface Met {
  readonly day: number;
  readonly safe: boolean;
  readonly stories: readonly string[];
}

/** Firm: safe on the last days it was met, two at least, in two stories at least. */
function standing(rule: string, latestFirst: readonly Attempt[]): string {
  const days: number[] = [];
  const met: Met[] = [];
  for (const { day, lesson, answers } of latestFirst) {
    const own = answers.filter((answer) => answer.rule === rule);
    if (own.length === 0) continue;
    if (!days.includes(day)) days.push(day);
    if (days.length > 8) break;
    const safe = own.every(({ tries }) => tries[0]);
    met.push({ day, safe, stories: own.map(({ question }) => `${lesson}/${question}`) });
  }
  const isUnsafe = (day: number) => met.some((one) => one.day === day && !one.safe);
  const firstUnsafe = days.slice(0, 8).findIndex(isUnsafe);
  const end = days.slice(0, firstUnsafe < 0 ? 8 : firstUnsafe).filter((day) => day >= 20_454);
  const lastOf = (day: number) => met.find((one) => one.day === day)?.stories ?? [];
  const isFirm = end.length > 1 && new Set(end.flatMap(lastOf)).size > 1;
  return `${rule} ${isFirm ? "firm" : "shaky"}`;
}

/** Of each lesson and question the latest run, what was ever finished, and how each rule stands. */
function progressOf(attempts: Iterable<Attempt>, today: number): string {
  const inOrder = [...attempts].sort(bySequence);
  const lessons = new Map<string, string>();
  const done = new Set<string>();
  const questions = new Map<string, string>();
  const rules = new Set<string>();
  for (const { id, lesson, answers } of inOrder) {
    lessons.set(lesson, id);
    if (!answers.some(({ critical, tries }) => critical && !tries.at(-1))) done.add(lesson);
    for (const { question, rule } of answers) {
      questions.set(`${lesson}/${question}`, id);
      rules.add(rule);
    }
  }
  const latestFirst = [...inOrder].reverse();
  const standings = [...rules].map((rule) => standing(rule, latestFirst)).sort();
  const due = dueRules(inOrder, today).map((rule) => JSON.stringify(rule));
  const latest = [[...lessons].sort(), [...done].sort(), [...questions].sort()];
  return JSON.stringify([latest, standings, due.sort()]);
}

/** The latest word on a field. */
function lastWord(events: readonly LearnerEvent[], field: keyof LearnerEvent["set"]): unknown {
  return [...events]
    .sort(bySequence)
    .filter(({ set }) => field in set)
    .at(-1)?.set[field];
}

/** What the changes of a learner come to, as far as they say it. */
function wordsOf(events: Iterable<LearnerEvent>): string {
  const all = [...events];
  const gone = lastWord(all, "gone");
  const event = all
    .filter(({ set }) => "gone" in set)
    .sort(bySequence)
    .at(-1);
  const days = all.flatMap(({ note }) => (note && note.of === event?.id ? note.day : []));
  return JSON.stringify([
    lastWord(all, "name") ?? "",
    lastWord(all, "lock") ?? null,
    typeof gone === "number"
      ? [gone, [...new Set(days)].filter((day) => day !== gone).sort()]
      : null,
  ]);
}

const shown = ({ name, lock, deletion }: Learner): string =>
  JSON.stringify([name, lock, deletion && [deletion.day, [...deletion.days].sort()]]);

/** Compares everything a device shows with everything it was ever given. */
export function checkDevice(device: SimulatedDevice): void {
  const { store, edge } = device;
  const { living, deleted, current, setAside, newer } = readLearners(store);
  const all = new Map([...living, ...deleted].map((learner) => [learner.id, learner]));
  expect([setAside, newer]).toEqual([0, 0]);
  const real = [...device.events].filter(([, events]) =>
    [...events.values()].some(({ note }) => note === null),
  );
  const ids = new Set([...device.attempts.keys(), ...real.map(([id]) => id)]);
  for (const id of ids) {
    const learner = all.get(id);
    if (!learner) throw new Error(`${id} is lost`);
    expect(shown(learner)).toBe(wordsOf(device.events.get(id)?.values() ?? []));
    const given = device.attempts.get(id) ?? new Map<string, Attempt>();
    const { attempts } = readAttempts(store, id);
    expect(attempts.filter((attempt) => !given.has(attempt.id))).toEqual([]);
    expect(new Set(attempts.map((attempt) => attempt.id)).size).toBe(attempts.length);
    expect(progressOf(attempts, edge.day)).toBe(progressOf(given.values(), edge.day));
  }
  // Nobody else is there but who uses the device, or is made silently because nobody is left.
  const others = [...all.keys()].filter((id) => !ids.has(id));
  expect(others.filter((id) => id !== currentLearner(store) && id !== current.id)).toEqual([]);
}
