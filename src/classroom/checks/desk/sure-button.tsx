import { useEffect, useId, useRef, useState } from "react";
import type { ClassChecksStrings } from "./strings";

interface SureButtonProps {
  readonly label: string;
  /** What is gone with it. */
  readonly loses: string;
  /** The id of the heading where one goes on when it is gone; it can have the focus. */
  readonly goesTo: string;
  readonly strings: ClassChecksStrings;
  readonly onSure: () => void;
}

/** A button that asks once more, in its own place: no dialog that a phone hides behind a keyboard. */
export function SureButton({ label, loses, goesTo, strings, onSure }: SureButtonProps) {
  /** Null: nobody has pressed anything. */
  const [asking, setAsking] = useState<boolean | null>(null);
  const own = useRef<HTMLDivElement>(null);
  const what = useId();
  // The button that was pressed is gone: its place goes on with the keyboard, at what changes nothing.
  useEffect(() => {
    if (asking !== null) own.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [asking]);
  const sure = () => {
    onSure();
    // When what is left has been drawn.
    setTimeout(() => document.getElementById(goesTo)?.focus());
  };
  return (
    <div ref={own}>
      {asking ? (
        <fieldset aria-describedby={what}>
          <legend className="font-bold">{label}</legend>
          <p id={what} className="mb-2">
            {loses}
          </p>
          <div className="row items-center">
            <button type="button" className="button" onClick={sure}>
              {strings.sure}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setAsking(false)}>
              {strings.cancel}
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
          {label}
        </button>
      )}
    </div>
  );
}
