"use client";

import { type LessonCard, LessonCards } from "@/lessons/lesson-cards";
import { ReviewLink, type ReviewWay } from "@/progress/review/review-link";
import { useProgress } from "@/progress/use-progress";

export interface LessonPathProps {
  readonly lessons: readonly LessonCard[];
  /** Null: this door has no review. */
  readonly review: ReviewWay | null;
  readonly strings: { readonly done: string; readonly begun: string };
}

/** The lessons of a door with what this device knows of them, and the way to what is due today. */
export function LessonPath({ lessons, review, strings }: LessonPathProps) {
  const { progress, begun, attempts } = useProgress();
  const marks: Record<string, { text: string; done: boolean }> = {};
  for (const { id } of lessons) {
    if (progress.done.has(id)) marks[id] = { text: strings.done, done: true };
    else if (begun.includes(id)) marks[id] = { text: strings.begun, done: false };
  }
  const isTheirs = lessons.some(({ id }) => progress.lessons.has(id));
  return (
    <div className="grid gap-4">
      {isTheirs && review && <ReviewLink way={review} attempts={attempts} />}
      <LessonCards lessons={lessons} marks={marks} />
    </div>
  );
}
