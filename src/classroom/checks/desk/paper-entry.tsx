import { useState } from "react";
import { readNumber } from "@/classroom/checks/pupil-store";
import { TextField } from "@/ui/text-field";
import type { ClassChecksStrings } from "./strings";

interface PaperEntryProps {
  /** The questions in their order: what they ask. */
  readonly prompts: readonly string[];
  readonly strings: ClassChecksStrings;
  readonly onPupil: (pupil: { number: number; safe: boolean[] }) => void;
  readonly onMistake: (text: string) => void;
}

/** A pupil's sheet of paper, copied by the teacher. */
export function PaperEntry({ prompts, strings, onPupil, onMistake }: PaperEntryProps) {
  const [number, setNumber] = useState("");
  const [safe, setSafe] = useState<readonly boolean[]>(() => prompts.map(() => false));
  const count = () => {
    const read = readNumber(number);
    if (read === null) return onMistake(strings.wrongNumber);
    onPupil({ number: read, safe: [...safe] });
    setNumber("");
    setSafe(prompts.map(() => false));
  };
  return (
    <form noValidate className="grid gap-2">
      <p className="text-soft">{strings.paperHow}</p>
      <TextField
        label={strings.pupilNumber}
        name="pupil"
        kind="number"
        longest={2}
        value={number}
        onText={setNumber}
      />
      <fieldset>
        <legend className="font-bold">{strings.safeTicks}</legend>
        <ol className="mt-1 grid gap-2">
          {prompts.map((prompt, index) => (
            <li key={prompt}>
              <label className="option">
                <input
                  type="checkbox"
                  checked={safe[index] === true}
                  onChange={() => setSafe(safe.map((one, at) => (at === index ? !one : one)))}
                />
                <span>
                  {index + 1}. {prompt}
                </span>
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
      <button
        type="submit"
        className="button"
        onClick={(event) => {
          event.preventDefault();
          count();
        }}
      >
        {strings.add}
      </button>
    </form>
  );
}
