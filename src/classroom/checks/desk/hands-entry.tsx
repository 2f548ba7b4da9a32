import { useState } from "react";
import type { Count } from "@/classroom/checks/tally";
import { readHands } from "@/classroom/checks/votes";
import type { ClassChecksStrings } from "./strings";

interface HandsEntryProps {
  readonly number: number;
  readonly prompt: string;
  /** The safe answer in words. */
  readonly safeAnswer: string;
  readonly kept: Count | null;
  readonly strings: ClassChecksStrings;
  readonly onCount: (count: Count) => void;
  readonly onRemove: () => void;
  readonly onMistake: (text: string) => void;
}

interface HandsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function HandsField({ label, value, onValue }: HandsFieldProps) {
  return (
    <label className="grid gap-1">
      <span>{label}</span>
      <input
        className="field field-short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}

/** The hands counted for one question of a check. */
export function HandsEntry(props: HandsEntryProps) {
  const { number, prompt, safeAnswer, kept, strings } = props;
  const [answered, setAnswered] = useState("");
  const [safe, setSafe] = useState("");
  const count = () => {
    const [all, right] = [readHands(answered), readHands(safe)];
    if (all === null || right === null || all === 0 || right > all) {
      return props.onMistake(strings.wrongHands);
    }
    props.onCount({ answered: all, safe: right });
    setAnswered("");
    setSafe("");
  };
  return (
    <li className="card grid gap-2 p-3">
      <p className="font-bold">
        {number}. {prompt}
      </p>
      <p className="text-soft">✓ {safeAnswer}</p>
      {kept ? (
        <p className="row items-center">
          <span>
            {strings.answered}: {kept.answered} · {strings.answeredSafely}: {kept.safe}
          </span>
          <button type="button" className="button button-quiet" onClick={props.onRemove}>
            {strings.remove}
          </button>
        </p>
      ) : (
        <div className="row items-end">
          <HandsField label={strings.answered} value={answered} onValue={setAnswered} />
          <HandsField label={strings.answeredSafely} value={safe} onValue={setSafe} />
          <button type="button" className="button" onClick={count}>
            {strings.add}
          </button>
        </div>
      )}
    </li>
  );
}
