import { useState } from "react";
import { fill } from "@/base/fill";
import { switchLearner } from "@/progress/learners/current-learner";
import { type Learner, opensLock } from "@/progress/learners/learner";
import { lockLearner, type Outcome } from "@/progress/learners/learner-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { LearnerName } from "./learner-name";
import { Picture } from "./picture";
import { type LearnerWords, nameOf } from "./strings";
import { ThreePictures } from "./three-pictures";

interface LearnerSwitchProps {
  readonly learners: readonly Learner[];
  readonly words: LearnerWords;
  readonly onDone: (outcome: Outcome) => void;
}

/** The others on this device: one touch, and the device is theirs; a lock asks for its pictures first. */
export function LearnerSwitch({ learners, words, onDone }: LearnerSwitchProps) {
  const { strings } = words;
  const [locked, setLocked] = useState<Learner | null>(null);
  const [wrong, setWrong] = useState(false);
  const store = openDeviceStore();
  const change = (learner: Learner) => {
    const kept = switchLearner(store, learner.id);
    setLocked(null);
    setWrong(false);
    onDone(kept ? "done" : store.full ? "no-room" : "not-kept");
  };
  return (
    <div className="grid gap-3">
      <ul className="learner-grid">
        {learners.map((learner) => (
          <li key={learner.id}>
            <button
              type="button"
              className="card learner w-full"
              aria-expanded={learner.lock ? locked?.id === learner.id : undefined}
              onClick={() => (learner.lock ? setLocked(learner) : change(learner))}
            >
              <Picture id={learner.picture} />
              <LearnerName learner={learner} words={words} />
            </button>
          </li>
        ))}
      </ul>
      {locked && (
        <div key={locked.id} className="card grid gap-3 p-4">
          <p className="font-bold">{fill(strings.lockOpen, { name: nameOf(locked, words) })}</p>
          <ThreePictures
            words={words}
            onThree={(three) => (opensLock(locked, three) ? change(locked) : setWrong(true))}
          />
          {wrong && (
            <>
              <p role="status" className="font-bold text-clay">
                {strings.lockWrong}
              </p>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  lockLearner(store, locked.id, null, browserEdge);
                  change(locked);
                }}
              >
                {strings.lockForgotten}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
