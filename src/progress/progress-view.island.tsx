"use client";

import { type ReactNode, useEffect } from "react";
import { fill } from "@/base/fill";
import { readLearners } from "@/progress/learners/learner-store";
import type { RuleProgress } from "@/progress/review/rule-progress";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { upkeep } from "@/progress/store/upkeep";
import { useDevice, useProgress } from "@/progress/use-progress";
import { CircleCheck, Lightbulb } from "@/ui/icons";
import { LearnersPanel } from "./learners/learners-panel";
import type { LearnerWords } from "./learners/strings";
import { daysAt, lastDoor, ReviewLink, type ReviewWay } from "./review/review-link";

export interface ProgressViewProps {
  readonly doors: readonly {
    readonly door: string;
    readonly name: string;
    readonly certificate: { readonly href: string; readonly text: string };
    readonly lessons: readonly {
      readonly id: string;
      readonly title: string;
      readonly href: string;
    }[];
  }[];
  readonly reviews: readonly ReviewWay[];
  /** Rule → its title and a place to read it again. */
  readonly rules: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  readonly learners: LearnerWords;
  readonly strings: Readonly<
    Record<
      | "review"
      | "lessons"
      | "done"
      | "begun"
      | "new"
      | "rules"
      | "firm"
      | "lookAgain"
      | "safeSoFar"
      | "notMet"
      | "none"
      | "setAside"
      | "newer"
      | "notLasting",
      string
    >
  > & {
    /** When the next questions are due: the first is for tomorrow. */
    readonly nextReview: readonly string[];
  };
}

interface LineProps {
  readonly title: string;
  readonly href: string;
  /** Classes of the state at the end of the line. */
  readonly look: string;
  /** The state: an icon and its words. */
  readonly children: ReactNode;
}

/** A lesson or a rule with how it stands. */
function Line({ title, href, look, children }: LineProps) {
  return (
    <li className="line">
      <a className="inline-block min-h-12 py-2.5" href={href}>
        {title}
      </a>
      <span className={`flex items-center ${look}`}>{children}</span>
    </li>
  );
}

/** How a rule stands, in words: firm, safe so far but not firm yet, to look at again, not met. */
function RuleState({ rule, strings }: RuleStateProps) {
  if (!rule) return strings.notMet;
  if (rule.state === "shaky" && rule.lastSafe) return strings.safeSoFar;
  const firm = rule.state === "firm";
  return (
    <>
      {firm ? <CircleCheck className="me-1" /> : <Lightbulb className="me-1" />}
      {firm ? strings.firm : strings.lookAgain}
    </>
  );
}

interface RuleStateProps {
  readonly rule: RuleProgress | undefined;
  readonly strings: ProgressViewProps["strings"];
}

function lookOf(rule: RuleProgress | undefined): string {
  if (rule?.state === "firm") return "font-bold text-safe";
  return rule?.lastSafe === false ? "font-bold text-clay" : "text-soft";
}

/** Who learns on this device, and what is known of who uses it now. */
export function ProgressView(props: ProgressViewProps) {
  const [learners, again] = useDevice(readLearners);
  // Here nobody waits, so here the device is put in order, once a visit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a visit.
  useEffect(() => {
    upkeep(openDeviceStore(), browserEdge);
    again();
  }, []);
  return (
    <>
      <LearnersPanel learners={learners} words={props.learners} onChange={again} />
      <Standing key={learners.current.id} {...props} />
    </>
  );
}

/** What this device knows: every lesson done or not, every rule and how it stands. */
function Standing({ doors, reviews, rules, strings }: ProgressViewProps) {
  const { progress, attempts, begun, setAside, newer, lasting } = useProgress();
  const lessons = doors.flatMap((one) => one.lessons.map(({ id }) => ({ id, door: one.door })));
  const door = lastDoor(attempts, lessons);
  const review = reviews.find((way) => way.door === door);
  const days = daysAt(review, attempts);
  const notices = [
    !lasting && strings.notLasting,
    setAside > 0 && fill(strings.setAside, { count: setAside }),
    newer > 0 && fill(strings.newer, { count: newer }),
  ].filter((notice) => notice !== false);
  return (
    <div className="grid gap-6">
      {notices.map((notice) => (
        <p key={notice} role="status" className="card p-4">
          {notice}
        </p>
      ))}
      {progress.lessons.size === 0 && begun.length === 0 && <p>{strings.none}</p>}
      {days !== null && (
        <section aria-labelledby="review">
          <h2 id="review" className="mb-2 text-[1.3em]">
            {strings.review}
          </h2>
          <ReviewLink way={review} attempts={attempts} />
          {days > 0 && <p>{strings.nextReview[days - 1]}</p>}
        </section>
      )}
      <section aria-labelledby="lessons">
        <h2 id="lessons" className="text-[1.3em]">
          {strings.lessons}
        </h2>
        {doors.map(({ name, certificate, lessons }) => (
          <div key={name} className="mt-3">
            <h3>{name}</h3>
            <ul>
              {lessons.map(({ id, title, href }) => {
                const done = progress.done.has(id);
                const state = done
                  ? strings.done
                  : begun.includes(id)
                    ? strings.begun
                    : strings.new;
                return (
                  <Line
                    key={id}
                    title={title}
                    href={href}
                    look={done ? "font-bold text-safe" : "text-soft"}
                  >
                    {done && <CircleCheck className="me-1" />}
                    {state}
                  </Line>
                );
              })}
            </ul>
            {lessons.some(({ id }) => progress.done.has(id)) && (
              <a className="tap" href={certificate.href}>
                {certificate.text}
              </a>
            )}
          </div>
        ))}
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules" className="text-[1.3em]">
          {strings.rules}
        </h2>
        <ul>
          {rules.map(({ id, title, href }) => (
            <Line key={id} title={title} href={href} look={lookOf(progress.rules.get(id))}>
              <RuleState rule={progress.rules.get(id)} strings={strings} />
            </Line>
          ))}
        </ul>
      </section>
    </div>
  );
}
