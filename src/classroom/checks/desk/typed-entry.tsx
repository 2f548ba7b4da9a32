import { useState } from "react";
import { TextField } from "@/ui/text-field";
import type { ClassChecksStrings } from "./strings";

interface TypedEntryProps {
  readonly strings: ClassChecksStrings;
  readonly onText: (text: string) => void;
}

/** The eight characters of a pupil's result, typed. */
export function TypedEntry({ strings, onText }: TypedEntryProps) {
  const [typed, setTyped] = useState("");
  return (
    <form noValidate className="grid gap-2">
      <TextField
        label={strings.typedLabel}
        hint={strings.typedHint}
        name="result"
        kind="code"
        longest={40}
        value={typed}
        onText={setTyped}
      />
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
