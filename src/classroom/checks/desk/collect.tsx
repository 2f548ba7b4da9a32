import { useState } from "react";
import { fill } from "@/base/fill";
import { addEntry, type KeptCheck, removeEntry } from "@/classroom/checks/class-store";
import type { KnownCheck } from "@/classroom/checks/scanned";
import type { Entry } from "@/classroom/checks/tally";
import { openDeviceStore } from "@/progress/store/device-store";
import { type CountMessage, countPupil, countText } from "./count-message";
import type { TeacherItem } from "./data";
import { HandsEntry } from "./hands-entry";
import { PaperEntry } from "./paper-entry";
import { ScanCamera } from "./scan-camera";
import { ScanPhoto } from "./scan-photo";
import type { ClassChecksStrings } from "./strings";
import { TypedEntry } from "./typed-entry";

interface CollectProps {
  readonly check: KeptCheck;
  /** Further checks of this device, to say which one a code belongs to. */
  readonly others: readonly KnownCheck[];
  /** The bank's questions; null for one that this version no longer has. */
  readonly items: readonly (TeacherItem | null)[];
  readonly strings: ClassChecksStrings;
  readonly onChange: () => void;
}

/** The pupils counted so far, each with a way to take it out again. */
function Counted({ check, strings, onRemove }: CountedProps) {
  const pupils = check.entries.filter((entry) => entry.kind === "pupil");
  return (
    <details>
      <summary className="min-h-12 content-center">
        {fill(strings.countedIn, { count: pupils.length })}
      </summary>
      <ul className="row">
        {[...pupils]
          .sort((one, other) => one.number - other.number)
          .map((entry) => (
            <li key={entry.number}>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => onRemove(entry)}
                aria-label={`${strings.remove}: ${entry.number}`}
              >
                {entry.number} ✕
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}

interface CountedProps {
  readonly check: KeptCheck;
  readonly strings: ClassChecksStrings;
  readonly onRemove: (entry: Entry) => void;
}

/** Collecting the answers of a check in four ways; each pupil is counted once. */
export function Collect({ check, others, items, strings, onChange }: CollectProps) {
  const [message, setMessage] = useState<CountMessage | null>(null);
  const [removals, setRemovals] = useState(0);
  const store = openDeviceStore();
  const told = (next: CountMessage) => {
    setMessage(next);
    onChange();
  };
  const mistake = (text: string) => setMessage({ good: false, text });
  const known = { code: check.code, questions: check.asked.length };
  const takeText = (text: string) => told(countText(store, known, others, text, strings));
  const takeOut = (entry: Entry) => {
    removeEntry(store, check.code, entry);
    if (entry.kind === "pupil") {
      setMessage({ good: true, text: fill(strings.removed, { number: entry.number }) });
      // The same phone counts anew, though the camera has told its code already.
      setRemovals(removals + 1);
    } else setMessage(null);
    onChange();
  };
  const handsOf = (question: number) =>
    check.entries.find((entry) => entry.kind === "hands" && entry.question === question) ?? null;
  return (
    <section aria-labelledby="collect" className="grid gap-4">
      <h4 id="collect" className="text-[1.15em]">
        {strings.collect}
      </h4>
      <p
        role="status"
        className={`min-h-[3.2em] font-bold ${message?.good ? "text-safe" : "text-clay"}`}
      >
        {message?.text}
      </p>
      <Counted check={check} strings={strings} onRemove={takeOut} />
      <details className="card p-3">
        <summary className="min-h-12 content-center font-bold">{strings.byCamera}</summary>
        <ScanCamera strings={strings} again={removals} onText={takeText} />
        <ScanPhoto
          strings={strings}
          onText={takeText}
          onNothing={() => mistake(strings.photoNothing)}
        />
      </details>
      <details className="card p-3">
        <summary className="min-h-12 content-center font-bold">{strings.byTyping}</summary>
        <TypedEntry strings={strings} onText={takeText} />
      </details>
      <details className="card p-3">
        <summary className="min-h-12 content-center font-bold">{strings.byPaper}</summary>
        <PaperEntry
          prompts={check.asked.map(({ id }, index) => items[index]?.prompt ?? id)}
          strings={strings}
          onPupil={(pupil) => told(countPupil(store, check.code, pupil, strings))}
          onMistake={mistake}
        />
      </details>
      <details className="card p-3">
        <summary className="min-h-12 content-center font-bold">{strings.byHands}</summary>
        <p className="text-soft">{strings.handsHow}</p>
        <ol className="mt-2 grid gap-2">
          {check.asked.map(({ id }, question) => {
            const kept = handsOf(question);
            return (
              <HandsEntry
                key={id}
                number={question + 1}
                prompt={items[question]?.prompt ?? id}
                safeAnswer={items[question]?.key ?? ""}
                kept={kept?.kind === "hands" ? kept.count : null}
                strings={strings}
                onCount={(count) => {
                  const added = addEntry(store, check.code, { kind: "hands", question, count });
                  if (added === "no-room") mistake(strings.noRoom);
                  else setMessage(null);
                  onChange();
                }}
                onRemove={() => kept && takeOut(kept)}
                onMistake={mistake}
              />
            );
          })}
        </ol>
      </details>
    </section>
  );
}
