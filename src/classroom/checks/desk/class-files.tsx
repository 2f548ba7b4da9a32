import { useState } from "react";
import { fill } from "@/base/fill";
import { loadClassFile, mostBytes, writeClassFile } from "@/classroom/checks/class-file";
import type { KeptClass } from "@/classroom/checks/class-store";
import { dayOf, fileName } from "@/classroom/checks/csv";
import { textIn } from "@/progress/files/file-content";
import { openDeviceStore } from "@/progress/store/device-store";
import { saveText } from "@/ui/save-text";
import type { ClassChecksStrings } from "./strings";

interface ClassFilesProps {
  readonly classes: readonly KeptClass[];
  readonly strings: ClassChecksStrings;
  readonly onLoaded: () => void;
}

/** Taking all classes to another device as a file, and loading such a file. */
export function ClassFiles({ classes, strings, onLoaded }: ClassFilesProps) {
  const [message, setMessage] = useState("");
  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    // A file that is too large is not read at all.
    const text = file.size > mostBytes ? null : await textIn(file);
    input.value = "";
    const loaded = loadClassFile(openDeviceStore(), text);
    if (loaded.kind === "loaded") {
      const { classes: count, entries } = loaded;
      const words = fill(strings.fileLoaded, { classes: count, entries });
      setMessage(loaded.room ? words : `${words} ${strings.noRoom}`);
      return onLoaded();
    }
    const refusals = {
      foreign: "fileForeign",
      newer: "fileNewer",
      "too-large": "fileTooLarge",
    } as const;
    setMessage(strings[refusals[loaded.kind]]);
  };
  const save = () =>
    saveText(
      fileName([strings.fileName, dayOf(Date.now())], "json"),
      writeClassFile(classes),
      "application/json",
    );
  return (
    <section className="rule mt-6 grid gap-3 pt-4">
      {classes.length > 0 && (
        <button type="button" className="button button-quiet" onClick={save}>
          {strings.saveFile}
        </button>
      )}
      <label className="grid gap-1">
        <span className="font-bold">{strings.loadFile}</span>
        <input
          type="file"
          className="file-field"
          accept=".json,application/json"
          onChange={(event) => void load(event.currentTarget)}
        />
      </label>
      <p role="status" className="font-bold">
        {message}
      </p>
    </section>
  );
}
