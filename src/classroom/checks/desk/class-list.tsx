import { useState } from "react";
import { cleanLabel, longestLabel } from "@/classroom/checks/class-records";
import type { KeptClass } from "@/classroom/checks/class-store";
import { TextField } from "@/ui/text-field";
import type { ClassChecksStrings } from "./strings";

interface ClassListProps {
  readonly classes: readonly KeptClass[];
  readonly strings: ClassChecksStrings;
  readonly onOpen: (id: string) => void;
  readonly onMake: (label: string) => void;
}

/** The classes of this device, and making another. */
export function ClassList({ classes, strings, onOpen, onMake }: ClassListProps) {
  const [label, setLabel] = useState("");
  return (
    <section aria-labelledby="classes" className="grid gap-4">
      <h2 id="classes" tabIndex={-1} className="text-[1.3em]">
        {strings.classes}
      </h2>
      {classes.length === 0 && <p>{strings.noClasses}</p>}
      <ul className="grid gap-2">
        {classes.map((one) => (
          <li key={one.id} className="line">
            <strong translate="no">{one.label}</strong>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${strings.open}: ${one.label}`}
              onClick={() => onOpen(one.id)}
            >
              {strings.open}
            </button>
          </li>
        ))}
      </ul>
      <form noValidate className="grid gap-2">
        <TextField
          label={strings.classLabel}
          hint={strings.classLabelHint}
          name="label"
          longest={longestLabel}
          value={label}
          onText={setLabel}
        />
        <button
          type="submit"
          className="button"
          disabled={cleanLabel(label) === ""}
          onClick={(event) => {
            event.preventDefault();
            onMake(cleanLabel(label));
            setLabel("");
          }}
        >
          {strings.make}
        </button>
      </form>
    </section>
  );
}
