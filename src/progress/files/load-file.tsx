import { useState } from "react";
import { bytesIn } from "@/progress/files/file-content";
import { type LoadPlan, loadSavedFile, planLoad } from "@/progress/files/load-saved-file";
import { openSavedFile } from "@/progress/files/read-saved-file";
import type { SavedFile } from "@/progress/files/saved-file";
import type { Learner } from "@/progress/learners/learner";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import type { FileStrings, RefusalWords } from "./file-strings";
import { choiceOf, PlannedLearnerRow, type Way } from "./planned-learner";

interface LoadFileProps {
  readonly strings: FileStrings;
  readonly refused: RefusalWords;
  /** Who learns on this device now. */
  readonly current: Learner;
  readonly nameOf: (learner: Learner) => string;
  readonly onLoaded: () => void;
}

/** Loading: first says what it will do with each learner, then does what was chosen. */
export function LoadFile({ strings, refused, current, nameOf, onLoaded }: LoadFileProps) {
  const [chosen, setChosen] = useState<{ file: SavedFile; plan: LoadPlan } | null>(null);
  const [ways, setWays] = useState<Readonly<Record<string, Way>>>({});
  const [message, setMessage] = useState("");
  const store = openDeviceStore();

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await openSavedFile(file, bytesIn);
    // The same file can then be chosen again.
    input.value = "";
    setWays({});
    setMessage(read.kind === "refused" ? refused[read.reason] : "");
    setChosen(read.kind === "file" ? { file: read.file, plan: planLoad(store, read.file) } : null);
  };
  const load = (file: SavedFile) => {
    const outcome = loadSavedFile(
      store,
      file,
      (worldId) => choiceOf(ways[worldId] ?? "usual", current),
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

  return (
    <section className="grid gap-3">
      <h2 className="text-[1.3em]">{strings.loadTitle}</h2>
      <label className="grid gap-1">
        <span className="font-bold">{strings.loadLabel}</span>
        <input
          className="file-field min-h-12 w-full"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      {chosen && (
        <div className="card grid gap-3 p-4">
          <p className="font-bold">{strings.plan}</p>
          {chosen.plan.learners.map((planned) => (
            <PlannedLearnerRow
              key={planned.worldId}
              planned={planned}
              way={ways[planned.worldId] ?? "usual"}
              current={current}
              strings={strings}
              nameOf={nameOf}
              onWay={(way) => setWays({ ...ways, [planned.worldId]: way })}
            />
          ))}
          <p>{strings.leave}</p>
          {chosen.plan.tooMany && <p>{strings.tooMany}</p>}
          <p className="row">
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
