"use client";

import { type LessonCard, LessonCards } from "@/lessons/lesson-cards";
import { useProgress } from "@/progress/use-progress";

export interface LessonPathProps {
  readonly lessons: readonly LessonCard[];
  readonly strings: { readonly done: string; readonly begun: string };
}

/** The lessons of a door with what this device knows of them. */
export function LessonPath({ lessons, strings }: LessonPathProps) {
  const { progress, begun } = useProgress();
  const marks: Record<string, { text: string; done: boolean }> = {};
  for (const { id } of lessons) {
    if (progress.done.has(id)) marks[id] = { text: strings.done, done: true };
    else if (begun.includes(id)) marks[id] = { text: strings.begun, done: false };
  }
  return <LessonCards lessons={lessons} marks={marks} />;
}
