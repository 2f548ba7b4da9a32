import { lastOf } from "@/base/last-of";
import { daysToReview } from "@/progress/review/review";
import type { Attempt } from "@/progress/store/attempt";
import { browserEdge } from "@/progress/store/edge";
import { ArrowRight } from "@/ui/icons";

/** The way to the review of a door. */
export interface ReviewWay {
  readonly door: string;
  /** Null in a single file, which has no reviews: a door's pool would weigh more than its lessons. */
  readonly siteHref: string | null;
  /** Rules that the review of this door can ask. */
  readonly rules: readonly string[];
  readonly text: string;
}

/** In how many days this door has questions for the learner; null: none, as far as anybody knows. */
export function daysAt(way: ReviewWay | undefined, attempts: readonly Attempt[]): number | null {
  if (!way?.siteHref) return null;
  const asked = way.rules.map((rule) => ({ rule }));
  return daysToReview(asked, attempts, browserEdge.today());
}

interface ReviewLinkProps {
  readonly way: ReviewWay | undefined;
  readonly attempts: readonly Attempt[];
}

/** Leads to the review when something is due today; else nothing. */
export function ReviewLink({ way, attempts }: ReviewLinkProps) {
  if (!way?.siteHref || daysAt(way, attempts) !== 0) return null;
  return (
    <a className="button justify-self-start" href={way.siteHref}>
      <span>{way.text}</span>
      <ArrowRight className="shrink-0" />
    </a>
  );
}

/** The door of the lesson a learner finished last; a review belongs to none. */
export function lastDoor(
  attempts: readonly Attempt[],
  lessons: readonly { readonly id: string; readonly door: string }[],
): string | undefined {
  const doors = attempts.map(({ lesson }) => lessons.find(({ id }) => id === lesson)?.door);
  return lastOf(doors.filter((door) => door !== undefined));
}
