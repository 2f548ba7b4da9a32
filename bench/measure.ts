import { formatSeconds, say } from "../tools/bootstrap/say.mjs";
import type { Sample } from "./sample";
import { rotated } from "./statistics";
import { readingOrder, type Subject } from "./subjects";
import { type Visit, visitEmergency, visitLessons, visitQuiz } from "./visits";

/** What is measured how often. */
export interface MeasureOptions
  extends Pick<Visit, "browser" | "link" | "lesson" | "locale" | "words"> {
  readonly subjects: readonly Subject[];
  /** The lessons there are. */
  readonly all: readonly string[];
  readonly runs: number;
}

/** Visits every subject in every run, each run beginning with another one. */
export async function measure({
  browser,
  link,
  subjects,
  all,
  lesson,
  locale,
  words,
  runs,
}: MeasureOptions): Promise<Sample[]> {
  const lessons = readingOrder(all, lesson);
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const subject of rotated(subjects, run)) {
      const visit = { browser, link, subject, lesson, lessons, locale, words };
      const sample: Sample = {
        subject: subject.id,
        lessons: await visitLessons(visit),
        quiz: await visitQuiz(visit),
        emergency: await visitEmergency(visit),
      };
      samples.push(sample);
      say(
        `  ${lesson}, run ${run + 1} of ${runs}, ${subject.id}: readable after ` +
          `${formatSeconds(sample.lessons.cold.readable)}, first answer after ` +
          `${formatSeconds(sample.quiz.acknowledged)}`,
      );
    }
  }
  return samples;
}
