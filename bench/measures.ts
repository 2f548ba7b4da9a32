import { kinds } from "./network-count";
import { spreadOf } from "./statistics";

/**
 * One line of a table: what it is called, in which unit, and where it stands in a run's sample
 * (visits.ts); undefined where a subject does not have it.
 * @typedef {{ id: string, title: string, unit: "s" | "ms" | "bytes" | "count" | "shift",
 *   of: (sample: object) => number | undefined }} Measure
 */

const seconds = (value) => (value === undefined ? undefined : value / 1000);
const both = (part) => (sample) =>
  // The hand-written lesson and its quiz are two pages; with us and with Next one page is both.
  part(sample.lessons.cold) + (sample.subject === "floor" ? part(sample.quiz) : 0);
const withoutLooks = ({ total, bytes }) => total - bytes.picture - bytes.font;

/** @type {readonly Measure[]} */
export const times = [
  {
    id: "readable",
    title: "Lesson, cold: its text can be read",
    unit: "s",
    of: ({ lessons }) => seconds(lessons.cold.readable),
  },
  {
    id: "loaded",
    title: "Lesson, cold: the last of it is there",
    unit: "s",
    of: ({ lessons }) => seconds(lessons.cold.loaded),
  },
  {
    id: "control",
    title: "Quiz, cold: an answer can be chosen",
    unit: "s",
    of: ({ quiz }) => seconds(quiz.control),
  },
  {
    id: "answered",
    title: "Quiz, cold: the first answer is acknowledged",
    unit: "s",
    of: ({ quiz }) => seconds(quiz.acknowledged),
  },
  {
    id: "second",
    title: "Second lesson: its text can be read",
    unit: "s",
    of: ({ lessons }) => seconds(lessons.next.readable),
  },
  {
    id: "offline",
    title: "Third lesson, the line cut: its text can be read",
    unit: "s",
    of: ({ lessons }) => seconds(lessons.offline?.readable),
  },
  {
    id: "emergency",
    title: "Emergency page, opened while the copy comes: it is drawn",
    unit: "s",
    of: ({ emergency }) => seconds(emergency.drawn),
  },
  {
    id: "script",
    title: "Lesson, cold: script on the main thread",
    unit: "ms",
    of: ({ lessons }) => lessons.cold.script,
  },
  {
    id: "task",
    title: "Lesson, cold: all work of the main thread",
    unit: "ms",
    of: ({ lessons }) => lessons.cold.task,
  },
  {
    id: "shift",
    title: "Lesson, cold: layout shift (CLS)",
    unit: "shift",
    of: ({ lessons }) => lessons.cold.shift,
  },
];

/** @type {readonly Measure[]} */
export const weights = [
  {
    id: "bytes",
    title: "Lesson and quiz together",
    unit: "bytes",
    of: both(({ total }) => total),
  },
  {
    id: "bytesWithoutLooks",
    title: "the same without pictures and fonts",
    unit: "bytes",
    of: both(withoutLooks),
  },
  {
    id: "requests",
    title: "requests for them",
    unit: "count",
    of: both(({ requests }) => requests),
  },
  ...kinds.map((kind) => ({
    id: `bytes-${kind}`,
    title: `of them ${kind}`,
    unit: "bytes",
    of: both(({ bytes }) => bytes[kind]),
  })),
  {
    id: "secondBytes",
    title: "Second lesson, TLS included",
    unit: "bytes",
    of: ({ lessons }) => lessons.next.wire,
  },
  {
    id: "kept",
    title: "Over the line until the whole language is on the device, TLS included",
    unit: "bytes",
    of: ({ lessons }) => lessons.kept,
  },
];

/**
 * Every measure of every subject.
 * @param {readonly { subject: string, lessons: object, quiz: object, emergency: object }[]} samples
 * @returns {Record<string, Record<string, import("./statistics").Spread | undefined>>} by measure,
 *   then subject
 */
export function summarise(samples) {
  const subjects = [...new Set(samples.map(({ subject }) => subject))];
  const spread = (subject, of) =>
    spreadOf(
      samples
        .filter((sample) => sample.subject === subject)
        .map(of)
        .filter((value) => value !== undefined),
    );
  return Object.fromEntries(
    [...times, ...weights].map(({ id, of }) => [
      id,
      Object.fromEntries(subjects.map((subject) => [subject, spread(subject, of)])),
    ]),
  );
}
