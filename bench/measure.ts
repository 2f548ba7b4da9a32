import { formatSeconds, say } from "../tools/bootstrap/say.mjs";
import { rotated } from "./statistics";
import { readingOrder } from "./subjects";
import { visitEmergency, visitLessons, visitQuiz } from "./visits";

/**
 * Visits every subject in every run, each run beginning with another one.
 * @param {{ browser: import("@playwright/test").Browser, link: import("./link").Link,
 *   subjects: readonly import("./subjects").Subject[], all: readonly string[], lesson: string,
 *   locale: string, words: object, runs: number }} how all: the lessons there are
 * @returns {Promise<{ subject: string, lessons: object, quiz: object, emergency: object }[]>}
 */
export async function measure({ browser, link, subjects, all, lesson, locale, words, runs }) {
  const lessons = readingOrder(all, lesson);
  const samples = [];
  for (let run = 0; run < runs; run += 1) {
    for (const subject of rotated(subjects, run)) {
      const visit = { browser, link, subject, lesson, lessons, locale, words };
      const sample = {
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
