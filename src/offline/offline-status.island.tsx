"use client";

import { fill } from "@/base/fill";
import { useOffline } from "@/offline/use-offline";

export interface OfflineStatusProps {
  readonly locale: string;
  /** Every language of the site with its own name. */
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
  readonly strings: Readonly<
    Record<
      | "checking"
      | "saving"
      | "saved"
      | "failed"
      | "full"
      | "retry"
      | "impossible"
      | "others"
      | "size"
      | "here"
      | "notHere",
      string
    >
  >;
}

/** Whether this language is on the device, as the worker found it just now, and the others. */
export function OfflineStatus({ locale, languages, strings }: OfflineStatusProps) {
  const { states, possible, save } = useOffline(locale);
  const own = states[locale];
  const state = possible ? (own?.state ?? "checking") : "impossible";
  const others = languages.filter((other) => other.locale !== locale);
  const missing = others.filter((other) => states[other.locale]?.state !== "saved");
  const busy = others.some((other) => states[other.locale]?.state === "saving");
  const sizeOf = (other: string) =>
    fill(strings.size, { size: Math.ceil((states[other]?.size ?? 0) / 1024) });
  const standing = (other: string) => {
    const known = states[other]?.state;
    if (known === "saved") return strings.here;
    if (known === "failed" || known === "full") return strings.notHere;
    return sizeOf(other);
  };
  return (
    <div className="grid gap-3">
      {/* "absent" is told only a moment before saving begins. */}
      <p role="status">{strings[state === "absent" ? "saving" : state]}</p>
      {(state === "saving" || state === "absent") && (
        <progress className="quiz-progress" value={own?.done ?? 0} aria-label={strings.saving} />
      )}
      {(state === "failed" || state === "full") && (
        <p>
          <button type="button" className="button" onClick={() => save([locale])}>
            {strings.retry}
          </button>
        </p>
      )}
      {state === "saved" && (
        <>
          <ul className="grid gap-2">
            {others.map((other) => (
              <li key={other.locale}>
                <span lang={other.locale}>{other.name}</span>
                {": "}
                {standing(other.locale)}
                {states[other.locale]?.state === "saving" && (
                  <progress
                    className="quiz-progress"
                    value={states[other.locale]?.done ?? 0}
                    aria-label={other.name}
                  />
                )}
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <p>
              <button
                type="button"
                className="button button-quiet"
                disabled={busy}
                onClick={() => save(missing.map((other) => other.locale))}
              >
                {strings.others}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
