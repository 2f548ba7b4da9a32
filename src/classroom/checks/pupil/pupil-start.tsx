import { useEffect, useRef, useState } from "react";
import { fill } from "@/base/fill";
import type { PupilRun } from "@/classroom/checks/pupil-store";
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
  readonly stays: string;
  readonly showAgain: string;
  readonly goOn: string;
}

export type PupilMistake = "code" | "number" | "other-door" | "version";

interface PupilStartProps {
  /** What the address brought along. */
  readonly code: string;
  /** Address of the check at the other door. */
  readonly otherDoor: string;
  readonly strings: PupilStartStrings;
  /** Returns what is wrong, if something is. */
  readonly onBegin: (code: string, number: string) => PupilMistake | null;
  /** Whose answers can still be brought back, and how; null: nobody's. */
  readonly before: PupilRun | null;
  readonly onBringBack: () => void;
  /** The phone was given on just now. */
  readonly moved: boolean;
}

/** Until the next pupil begins, the one before can have the phone back. */
function Before({ run, strings, onBringBack, moved }: BeforeProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (moved) words.current?.focus();
  }, [moved]);
  return (
    <div className="card grid gap-3 p-4">
      <p ref={words} tabIndex={-1}>
        {fill(strings.stays, { number: run.number })}
      </p>
      <p>
        <button type="button" className="button button-quiet" onClick={onBringBack}>
          {run.result === null ? strings.goOn : strings.showAgain}
        </button>
      </p>
    </div>
  );
}

interface BeforeProps extends Pick<PupilStartProps, "strings" | "onBringBack" | "moved"> {
  readonly run: PupilRun;
}

/** The two things a pupil types: the check's code from the board, and the number the teacher gave. */
export function PupilStart(props: PupilStartProps) {
  const { otherDoor, strings, before } = props;
  const [code, setCode] = useState(props.code);
  const [number, setNumber] = useState("");
  const [mistake, setMistake] = useState<PupilMistake | null>(null);
  return (
    <form noValidate className="grid gap-4">
      {before && <Before {...props} run={before} />}
      <TextField
        label={strings.codeLabel}
        hint={strings.codeHint}
        name="code"
        kind="code"
        large
        longest={20}
        value={code}
        onText={setCode}
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
        {mistake && strings[mistake]}{" "}
        {mistake === "other-door" && (
          <a className="tap" href={`${otherDoor}#${encodeURIComponent(code)}`}>
            {strings.otherDoorLink}
          </a>
        )}
      </div>
      <button
        type="submit"
        className="button"
        onClick={(event) => {
          event.preventDefault();
          setMistake(props.onBegin(code, number));
        }}
      >
        {strings.begin}
      </button>
    </form>
  );
}
