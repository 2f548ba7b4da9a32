import { useState } from "react";
import { TextField } from "@/ui/text-field";

export interface PupilStartStrings {
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly numberLabel: string;
  readonly numberHint: string;
  readonly begin: string;
  readonly code: string;
  readonly number: string;
  readonly "other-door": string;
  readonly otherDoorLink: string;
  readonly version: string;
}

interface PupilStartProps {
  /** What the address brought along. */
  readonly code: string;
  readonly mistake: string | null;
  readonly otherDoor: string | null;
  readonly strings: PupilStartStrings;
  readonly onBegin: (code: string, number: string) => void;
}

/** The two things a pupil types: the check's code from the board, and the number the teacher gave. */
export function PupilStart({ code, mistake, otherDoor, strings, onBegin }: PupilStartProps) {
  const [typed, setTyped] = useState(code);
  const [number, setNumber] = useState("");
  return (
    <form noValidate className="grid gap-4">
      <TextField
        label={strings.codeLabel}
        hint={strings.codeHint}
        name="code"
        kind="code"
        large
        longest={20}
        value={typed}
        onText={setTyped}
      />
      <TextField
        label={strings.numberLabel}
        hint={strings.numberHint}
        name="number"
        kind="number"
        large
        longest={2}
        value={number}
        onText={setNumber}
      />
      <div role="status" className="min-h-[1.6em] font-bold text-clay">
        {mistake}{" "}
        {otherDoor && (
          <a className="tap" href={`${otherDoor}#${typed}`}>
            {strings.otherDoorLink}
          </a>
        )}
      </div>
      <button
        type="submit"
        className="button"
        onClick={(event) => {
          event.preventDefault();
          onBegin(typed, number);
        }}
      >
        {strings.begin}
      </button>
    </form>
  );
}
