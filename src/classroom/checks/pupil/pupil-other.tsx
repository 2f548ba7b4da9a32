import { spacedCode } from "@/classroom/checks/short-code";
import { PupilQuestion } from "./pupil-question";

export interface PupilOtherStrings {
  readonly anotherCheck: string;
  readonly counted: string;
  readonly countedYes: string;
  readonly countedNo: string;
  readonly notFinished: string;
  readonly beginNew: string;
  readonly goOn: string;
}

interface PupilOtherProps {
  /** The code of the other check that a link brought along; null: only the one that is held is at another door. */
  readonly code: string | null;
  /** Whether the check on this phone is answered, and only its code is still to be counted. */
  readonly finished: boolean;
  readonly strings: PupilOtherStrings;
  /** The pupil goes over to the other check. */
  readonly onOther: () => void;
  readonly onStay: () => void;
}

/** A link of another check was opened while this phone holds one: nothing is given up unasked. */
export function PupilOther({ code, finished, strings, onOther, onStay }: PupilOtherProps) {
  const named = code && (
    <p>
      {strings.anotherCheck}{" "}
      <strong translate="no" data-other={code}>
        {spacedCode(code)}
      </strong>
    </p>
  );
  if (finished) {
    return (
      <PupilQuestion yes={strings.countedYes} no={strings.countedNo} onYes={onOther} onNo={onStay}>
        {named}
        <p className="font-bold">{strings.counted}</p>
      </PupilQuestion>
    );
  }
  return (
    <PupilQuestion yes={strings.goOn} no={strings.beginNew} onYes={onStay} onNo={onOther}>
      {named}
      <p className="font-bold">{strings.notFinished}</p>
    </PupilQuestion>
  );
}
