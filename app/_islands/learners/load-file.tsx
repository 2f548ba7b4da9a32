import { useState } from "react";
import { fill } from "@/base/fill";
import { openDeviceStore } from "@/progress/device-store";
import { browserEdge } from "@/progress/edge";
import {
  type LoadPlan,
  loadSavedFile,
  type PlannedLearner,
  planLoad,
} from "@/progress/load-saved-file";
import { openSavedFile } from "@/progress/read-saved-file";
import type { SavedFile } from "@/progress/saved-file";
import type { FileStrings, RefusalWords } from "./file-strings";
import { Picture } from "./picture";

interface LoadFileProps {
  readonly strings: FileStrings;
  readonly refused: RefusalWords;
  readonly nameOf: (learner: PlannedLearner["inFile"]) => string;
  readonly onLoaded: () => void;
}

/** What happens with one learner of the file. */
function sentence({ here, bringsBack }: PlannedLearner, strings: FileStrings): string {
  if (!here) return strings.add;
  return bringsBack ? strings.back : strings.merge;
}

/** Loading: first says what it will do, then does it for those who are marked. */
export function LoadFile({ strings, refused, nameOf, onLoaded }: LoadFileProps) {
  const [chosen, setChosen] = useState<{ file: SavedFile; plan: LoadPlan } | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState("");
  const store = openDeviceStore();

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await openSavedFile(file);
    // The same file can then be chosen again.
    input.value = "";
    setLeft(new Set());
    setMessage(read.kind === "refused" ? refused[read.reason] : "");
    setChosen(read.kind === "file" ? { file: read.file, plan: planLoad(store, read.file) } : null);
  };
  const load = (file: SavedFile) => {
    const outcome = loadSavedFile(
      store,
      file,
      (worldId) => (left.has(worldId) ? "leave" : "merge"),
      browserEdge,
    );
    const said = {
      done: "loaded",
      "no-room": "noRoom",
      "not-kept": "notKept",
      "too-many": "tooMany",
    };
    setMessage(strings[said[outcome] as keyof FileStrings]);
    if (outcome !== "too-many") setChosen(null);
    onLoaded();
  };
  const mark = (worldId: string, marked: boolean) =>
    setLeft(new Set(marked ? [...left].filter((id) => id !== worldId) : [...left, worldId]));

  return (
    <section className="grid gap-3">
      <h2 className="text-[1.3em]">{strings.loadTitle}</h2>
      <label className="grid gap-1">
        <span className="font-bold">{strings.loadLabel}</span>
        <input
          className="min-h-12 w-full"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      {chosen && (
        <div className="card grid gap-3 p-4">
          <p className="font-bold">{strings.plan}</p>
          {chosen.plan.learners.map((planned) => (
            <label key={planned.worldId} className="option">
              <input
                type="checkbox"
                checked={!left.has(planned.worldId)}
                onChange={(event) => mark(planned.worldId, event.currentTarget.checked)}
              />
              <Picture id={planned.inFile.picture} />
              <span className="min-w-0">
                {fill(sentence(planned, strings), {
                  name: nameOf(planned.inFile),
                  count: planned.attemptsAdded,
                })}
              </span>
            </label>
          ))}
          <p>{strings.leave}</p>
          {chosen.plan.tooMany && <p>{strings.tooMany}</p>}
          <p className="flex flex-wrap gap-3">
            <button type="button" className="button" onClick={() => load(chosen.file)}>
              {strings.load}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setChosen(null)}>
              {strings.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status" className="min-h-[1.6em] font-bold">
        {message}
      </p>
    </section>
  );
}
