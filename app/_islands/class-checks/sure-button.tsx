import { useState } from "react";
import type { ClassChecksStrings } from "./strings";

interface SureButtonProps {
  readonly label: string;
  readonly strings: ClassChecksStrings;
  readonly onSure: () => void;
}

/** A button that asks once more, in its own place: no dialog that a phone hides behind a keyboard. */
export function SureButton({ label, strings, onSure }: SureButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="font-bold">{label}</legend>
      <button type="button" className="button" onClick={onSure}>
        {strings.sure}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setAsking(false)}>
        {strings.cancel}
      </button>
    </fieldset>
  );
}
