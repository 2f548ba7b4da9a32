"use client";

import { useState } from "react";
import { fill } from "@/base/fill";
import { writeSavedFiles } from "@/progress/files/write-saved-file";
import type { Learner } from "@/progress/learners/learner";
import type { LearnerPicture } from "@/progress/learners/learner-pictures";
import { readLearners } from "@/progress/learners/learner-store";
import { deleteEverything } from "@/progress/learners/purge-learner";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { useDevice } from "@/progress/use-progress";
import { saveText } from "@/ui/save-text";
import type { FileStrings, RefusalWords } from "./file-strings";
import { LoadFile } from "./load-file";

export interface DeviceFilesProps {
  readonly strings: FileStrings;
  readonly refused: RefusalWords;
  readonly pictures: Readonly<Record<LearnerPicture, string>>;
}

/** Saving learners to a file, loading one, and deleting everything. Nothing leaves the device by itself. */
export function DeviceFiles({ strings, refused, pictures }: DeviceFilesProps) {
  const [{ living, current }, again] = useDevice(readLearners);
  const [saved, setSaved] = useState("");
  const [deleting, setDeleting] = useState<"asked" | "done" | null>(null);
  const nameOf = ({ name, picture }: Learner) => name || pictures[picture];

  const save = (learners: readonly Learner[]) => {
    const ids = learners.map(({ id }) => id);
    const files = writeSavedFiles(openDeviceStore(), ids, browserEdge);
    files.forEach((text, index) => {
      const number = files.length > 1 ? `-${index + 1}` : "";
      saveText(`${strings.fileName}${number}.json`, text, "application/json");
    });
    setSaved(fill(strings.saved, { count: files.length }));
  };
  return (
    <div className="grid gap-8">
      <section className="grid gap-3">
        <h2 className="text-[1.3em]">{strings.saveTitle}</h2>
        <button type="button" className="button" onClick={() => save([current])}>
          {fill(strings.saveOne, { name: nameOf(current) })}
        </button>
        {living.length > 1 && (
          <button type="button" className="button button-quiet" onClick={() => save(living)}>
            {strings.saveAll}
          </button>
        )}
        <p role="status" className="min-h-[1.6em] font-bold">
          {saved}
        </p>
      </section>
      <LoadFile
        strings={strings}
        refused={refused}
        current={current}
        nameOf={nameOf}
        onLoaded={again}
      />
      <section className="rule grid gap-3 pt-4">
        <h2 className="text-[1.3em]">{strings.deleteTitle}</h2>
        <p>{strings.deleteHint}</p>
        {deleting === "asked" ? (
          <div key="asked" className="grid gap-3">
            <p role="status" className="font-bold">
              {strings.deleteSure}
            </p>
            <p className="row">
              <button type="button" className="button" onClick={() => setDeleting(null)}>
                {strings.deleteNo}
              </button>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  deleteEverything(openDeviceStore());
                  setDeleting("done");
                  setSaved("");
                  again();
                }}
              >
                {strings.deleteYes}
              </button>
            </p>
          </div>
        ) : (
          <button
            key="ask"
            type="button"
            className="button button-quiet"
            onClick={() => setDeleting("asked")}
          >
            {strings.deleteAsk}
          </button>
        )}
        {deleting === "done" && <p role="status">{strings.deletedAll}</p>}
      </section>
    </div>
  );
}
