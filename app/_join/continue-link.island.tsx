"use client";

import { lastDoor, ReviewLink, type ReviewWay } from "@/progress/review/review-link";
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
  readonly reviews: readonly ReviewWay[];
  readonly text: string;
}

/**
 * Where to go on: the open quiz if there is one, else the first lesson not done in the door of the
 * last one; and what is due today in that door. Nothing on a first visit.
 */
export function ContinueLink({ lessons, reviews, text }: ContinueLinkProps) {
  const { progress, begun, attempts } = useProgress();
  const door = lastDoor(attempts, lessons);
  const next =
    lessons.find(({ id }) => begun.includes(id)) ??
    lessons.find((lesson) => lesson.door === door && !progress.done.has(lesson.id));
  const review = reviews.find((way) => way.door === door);
  return (
    <p className="mt-6 row empty:hidden">
      {next && (
        <a className="button" href={next.href}>
          <span>
            {text}: {next.title}
          </span>
          <ArrowRight className="shrink-0" />
        </a>
      )}
      <ReviewLink way={review} attempts={attempts} />
    </p>
  );
}
