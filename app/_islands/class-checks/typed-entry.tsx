import { useState } from "react";
import type { ClassChecksStrings } from "./strings";

interface TypedEntryProps {
  readonly strings: ClassChecksStrings;
  readonly onText: (text: string) => void;
}

/** The eight signs of a pupil's result, typed. */
export function TypedEntry({ strings, onText }: TypedEntryProps) {
  const [typed, setTyped] = useState("");
  return (
    <form noValidate className="grid gap-2">
      <label className="grid gap-1">
        <span className="font-bold">{strings.typedLabel}</span>
        <input
          className="field"
          type="text"
          name="result"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button
        type="submit"
        className="button"
        onClick={(event) => {
          event.preventDefault();
          onText(typed);
          setTyped("");
        }}
      >
        {strings.add}
      </button>
    </form>
  );
}
