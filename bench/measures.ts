import { type Kind, kinds, type Sums } from "./network-count";
import type { Sample, SubjectId } from "./sample";
import { type Spread, spreadOf } from "./statistics";
import type { Unit } from "./table";

/** What is measured in time. */
type TimeId =
  | "readable"
  | "loaded"
  | "control"
  | "answered"
  | "second"
  | "offline"
  | "emergency"
  | "script"
  | "task"
  | "shift";

/** What is weighed. */
type WeightId =
  | "bytes"
  | "bytesWithoutLooks"
  | "requests"
  | `bytes-${Kind}`
  | "secondBytes"
  | "kept";

/** One line of a table. */
export interface Measure<Id extends string = TimeId | WeightId> {
  readonly id: Id;
  readonly title: string;
  readonly unit: Unit;
  /** Where it stands in a run's sample; undefined where a subject does not have it. */
  readonly of: (sample: Sample) => number | undefined;
}

/** Every measure of every subject; undefined where a subject does not have it. */
export type Summary = Readonly<
  Record<TimeId | WeightId, Readonly<Partial<Record<SubjectId, Spread | undefined>>>>
>;

const seconds = (value: number | undefined) => (value === undefined ? undefined : value / 1000);
type Counted = Pick<Sums, "bytes" | "total" | "requests">;

const both = (part: (page: Counted) => number) => (sample: Sample) =>
  // The hand-written lesson and its quiz are two pages; with us and with Next one page is both.
  part(sample.lessons.cold) + (sample.subject === "floor" ? part(sample.quiz) : 0);
const withoutLooks = ({ total, bytes }: Counted) => total - bytes.picture - bytes.font;

/** How long things take. */
export const times: readonly Measure<TimeId>[] = [
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

/** What things weigh. */
export const weights: readonly Measure<WeightId>[] = [
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
  ...kinds.map(
    (kind): Measure<`bytes-${Kind}`> => ({
      id: `bytes-${kind}`,
      title: `of them ${kind}`,
      unit: "bytes",
      of: both(({ bytes }) => bytes[kind]),
    }),
  ),
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

/** Every measure of every subject. */
export function summarise(samples: readonly Sample[]): Summary {
  const subjects = [...new Set(samples.map(({ subject }) => subject))];
  const spread = (subject: SubjectId, of: Measure["of"]) =>
    spreadOf(
      samples
        .filter((sample) => sample.subject === subject)
        .map(of)
        .filter((value) => value !== undefined),
    );
  const entries = [...times, ...weights].map(({ id, of }) => [
    id,
    Object.fromEntries(subjects.map((subject) => [subject, spread(subject, of)])),
  ]);
  // The two tables have every id.
  return Object.fromEntries(entries) as Summary;
}
