import { type ReactNode, useState } from "react";
import { fill } from "@/base/fill";
import {
  freePicture,
  type Learners,
  makeLearner,
  mostLearners,
  type Outcome,
  undeleteLearner,
} from "@/progress/learners/learner-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { LearnerChanges } from "./learner-changes";
import { LearnerForm } from "./learner-form";
import { LearnerName } from "./learner-name";
import { LearnerSwitch } from "./learner-switch";
import { Picture } from "./picture";
import { failure, type LearnerWords, nameOf } from "./strings";

interface LearnersPanelProps {
  readonly learners: Learners;
  readonly words: LearnerWords;
  /** Something was changed: read again. */
  readonly onChange: () => void;
}

/** Who uses the device now, who else does, and who was deleted and can still be brought back. */
export function LearnersPanel({ learners, words, onChange }: LearnersPanelProps) {
  const { strings } = words;
  const { living, deleted, current } = learners;
  const [open, setOpen] = useState<"add" | "change" | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const done = (outcome: Outcome) => {
    setOpen(null);
    setNotice(failure(outcome, strings));
    onChange();
  };
  const others = living.filter(({ id }) => id !== current.id);
  const opener = (name: "add" | "change", text: string): ReactNode => (
    <button type="button" className="button button-quiet" onClick={() => setOpen(name)}>
      {text}
    </button>
  );
  return (
    <section aria-labelledby="learners" className="card mb-6 grid gap-4 p-4">
      <h2 id="learners" className="text-[1.15em]">
        {strings.now}
      </h2>
      <p className="flex items-center text-[1.3em] font-bold" data-learner={current.id}>
        <Picture id={current.picture} size={72} />
        <span className="ms-3 min-w-0">
          <LearnerName learner={current} words={words} />
        </span>
      </p>
      {notice && (
        <p role="status" className="font-bold text-clay">
          {notice}
        </p>
      )}
      {open === "change" && (
        <LearnerChanges key={current.id} learner={current} words={words} onDone={done} />
      )}
      {open === "add" && (
        <LearnerForm
          words={words}
          name=""
          picture={freePicture(living)}
          done={strings.make}
          onDone={(name, picture) =>
            done(makeLearner(openDeviceStore(), { name, picture }, browserEdge).outcome)
          }
          onCancel={() => done("done")}
        />
      )}
      {open === null && (
        <>
          {others.length > 0 && (
            <div>
              <h3 className="mb-2">{strings.others}</h3>
              <LearnerSwitch learners={others} words={words} onDone={done} />
            </div>
          )}
          <p className="row">
            {opener("change", strings.change)}
            {living.length < mostLearners ? (
              opener("add", strings.add)
            ) : (
              <span>{strings.tooMany}</span>
            )}
          </p>
        </>
      )}
      {deleted.length > 0 && (
        <div>
          <h3>{strings.deleted}</h3>
          <ul>
            {deleted.map((learner) => (
              <li key={learner.id} className="line py-2">
                <span className="flex items-center">
                  <Picture id={learner.picture} />
                  <span className="ms-3">
                    <LearnerName learner={learner} words={words} />
                    <br />
                    {fill(strings.daysLeft, { days: learner.deletion?.daysLeft ?? 0 })}
                  </span>
                </span>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => done(undeleteLearner(openDeviceStore(), learner.id, browserEdge))}
                >
                  {strings.bringBack}
                  <span className="visually-hidden">: {nameOf(learner, words)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{strings.device}</p>
    </section>
  );
}
