"use client";

import { type ReactNode, useEffect } from "react";
import { fill } from "@/base/fill";
import { openDeviceStore } from "@/progress/device-store";
import { browserEdge } from "@/progress/edge";
import { upkeep } from "@/progress/upkeep";
import { useProgress } from "@/progress/use-progress";
import { CircleCheck, Lightbulb } from "@/ui/icons";

export interface ProgressViewProps {
  readonly doors: readonly {
    readonly name: string;
    readonly lessons: readonly {
      readonly id: string;
      readonly title: string;
      readonly href: string;
    }[];
  }[];
  /** Rule → its title and a place to read it again. */
  readonly rules: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  readonly strings: Readonly<
    Record<
      | "lessons"
      | "done"
      | "begun"
      | "new"
      | "rules"
      | "firm"
      | "lookAgain"
      | "none"
      | "private"
      | "setAside"
      | "newer"
      | "notLasting",
      string
    >
  >;
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
      <span className={`flex items-center gap-1 ${look}`}>{children}</span>
    </li>
  );
}

/** What this device knows: every lesson done or not, every rule met, firm or to look at again. */
export function ProgressView({ doors, rules, strings }: ProgressViewProps) {
  const { progress, begun, setAside, newer, lasting } = useProgress();
  // Here nobody waits, so here the device is put in order.
  useEffect(() => upkeep(openDeviceStore(), browserEdge), []);
  const met = rules.filter(({ id }) => progress.rules.has(id));
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
      <section aria-labelledby="lessons">
        <h2 id="lessons" className="text-[1.3em]">
          {strings.lessons}
        </h2>
        {doors.map(({ name, lessons }) => (
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
                    {done && <CircleCheck />}
                    {state}
                  </Line>
                );
              })}
            </ul>
          </div>
        ))}
      </section>
      {met.length > 0 && (
        <section aria-labelledby="rules">
          <h2 id="rules" className="text-[1.3em]">
            {strings.rules}
          </h2>
          <ul>
            {met.map(({ id, title, href }) => {
              const firm = progress.rules.get(id)?.lastSafe === true;
              return (
                <Line
                  key={id}
                  title={title}
                  href={href}
                  look={firm ? "font-bold text-safe" : "font-bold text-clay"}
                >
                  {firm ? <CircleCheck /> : <Lightbulb />}
                  {firm ? strings.firm : strings.lookAgain}
                </Line>
              );
            })}
          </ul>
        </section>
      )}
      <p>{strings.private}</p>
    </div>
  );
}
