import type { CountedRequest, Sums } from "./network-count";
import type { AnswerTimes } from "./notes";
import type { MainThread } from "./phone";

/** What is measured: hand-written pages, this site, and Next's own export. */
export type SubjectId = "floor" | "ours" | "plain";

/** A page that was read. */
export interface ReadPage extends Sums {
  /** Milliseconds until its text could be read. */
  readonly readable: number;
  /** Bytes that came over the line, whoever asked for them. */
  readonly wire: number;
}

/** The first page of a visit, with nothing in any cache. */
export interface ColdPage extends ReadPage, MainThread {
  readonly shift: number;
}

/** A first visit that reads; where pages are not kept on the device, without its end. */
export interface LessonVisit {
  readonly cold: ColdPage;
  readonly next: ReadPage;
  readonly waterfall: readonly CountedRequest[];
  readonly offline?: Pick<ReadPage, "readable">;
  /** Bytes over the line until the whole language was on the device. */
  readonly kept?: number;
}

/** A first visit that answers a question. */
export interface QuizVisit extends Sums, AnswerTimes {
  readonly waterfall: readonly CountedRequest[];
}

/** A first visit that is left for the emergency page, where there is one. */
export interface EmergencyVisit {
  /** Milliseconds until something of it was drawn. */
  readonly drawn?: number;
}

/** All visits of a subject in one run. */
export interface Sample {
  readonly subject: SubjectId;
  readonly lessons: LessonVisit;
  readonly quiz: QuizVisit;
  readonly emergency: EmergencyVisit;
}
