import { useState } from "react";
import { fill } from "@/base/fill";
import type { Learner } from "@/progress/learners/learner";
import {
  choosePicture,
  deleteLearner,
  lockLearner,
  type Outcome,
  renameLearner,
} from "@/progress/learners/learner-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { LearnerForm } from "./learner-form";
import { type LearnerWords, nameOf } from "./strings";
import { ThreePictures } from "./three-pictures";

interface LearnerChangesProps {
  readonly learner: Learner;
  readonly words: LearnerWords;
  /** Called when it is done, or given up. */
  readonly onDone: (outcome: Outcome) => void;
}

/** Everything that can be changed of who uses the device now: picture, nickname, lock, deletion. */
export function LearnerChanges({ learner, words, onDone }: LearnerChangesProps) {
  const { strings } = words;
  const [asking, setAsking] = useState<"lock" | "delete" | null>(null);
  const store = openDeviceStore();
  const { id } = learner;
  return (
    <div className="grid gap-4">
      <LearnerForm
        words={words}
        name={learner.name}
        picture={learner.picture}
        done={strings.keep}
        onDone={(name, picture) => {
          const renamed =
            name === learner.name ? "done" : renameLearner(store, id, name, browserEdge);
          const drawn =
            picture === learner.picture ? "done" : choosePicture(store, id, picture, browserEdge);
          onDone(renamed === "done" ? drawn : renamed);
        }}
        onCancel={() => onDone("done")}
      />
      <div className="rule grid gap-3 pt-4">
        <p>{strings.lockHint}</p>
        {learner.lock ? (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onDone(lockLearner(store, id, null, browserEdge))}
          >
            {strings.lockOff}
          </button>
        ) : asking === "lock" ? (
          <ThreePictures
            words={words}
            onThree={(three) => onDone(lockLearner(store, id, three, browserEdge))}
          />
        ) : (
          <button type="button" className="button button-quiet" onClick={() => setAsking("lock")}>
            {strings.lock}
          </button>
        )}
      </div>
      <div className="rule grid gap-3 pt-4">
        {asking === "delete" ? (
          <>
            <p role="status">{fill(strings.deleteSure, { name: nameOf(learner, words) })}</p>
            <button
              key="yes"
              type="button"
              className="button"
              onClick={() => onDone(deleteLearner(store, id, browserEdge))}
            >
              {strings.deleteYes}
            </button>
          </>
        ) : (
          <button
            key="ask"
            type="button"
            className="button button-quiet"
            onClick={() => setAsking("delete")}
          >
            {strings.delete}
          </button>
        )}
      </div>
    </div>
  );
}
