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
        name="result"
        kind="code"
        longest={20}
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
