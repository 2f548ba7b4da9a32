"use client";

import { useProgress } from "@/progress/use-progress";
import { ArrowRight } from "@/ui/icons";

export interface ContinueLinkProps {
  /** Every lesson of the site, in order. */
  readonly lessons: readonly {
    readonly id: string;
    readonly door: string;
    readonly title: string;
    readonly href: string;
  }[];
  readonly text: string;
}

/**
 * Where to go on: the open quiz if there is one, else the first lesson not done in the door of the
 * last one. Nothing on a first visit, and nothing when all of that door is done.
 */
export function ContinueLink({ lessons, text }: ContinueLinkProps) {
  const { progress, begun, attempts } = useProgress();
  // In the order of their sequences; a review belongs to no door.
  const doors = attempts.map(({ lesson }) => lessons.find(({ id }) => id === lesson)?.door);
  const door = doors.filter((known) => known !== undefined).at(-1);
  const next =
    lessons.find(({ id }) => begun.includes(id)) ??
    lessons.find((lesson) => lesson.door === door && !progress.done.has(lesson.id));
  if (!next) return null;
  return (
    <p className="mt-6">
      <a className="button" href={next.href}>
        <span>
          {text}: {next.title}
        </span>
        <ArrowRight className="shrink-0" />
      </a>
    </p>
  );
}
