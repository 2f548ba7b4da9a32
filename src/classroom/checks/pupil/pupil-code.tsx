import { useEffect, useRef, useState } from "react";
import { fill } from "@/base/fill";
import { scanText } from "@/classroom/checks/scanned";
import { spacedCode } from "@/classroom/checks/short-code";
import { PictureCode } from "@/ui/picture-code";
import { PupilQuestion } from "./pupil-question";

export interface PupilCodeStrings {
  readonly finished: string;
  readonly show: string;
  readonly picture: string;
  readonly typed: string;
  readonly yourNumber: string;
  readonly nextPupil: string;
  readonly answers: string;
  readonly answersWhen: string;
  readonly counted: string;
  readonly countedYes: string;
  readonly countedNo: string;
}

interface PupilCodeProps {
  readonly check: string;
  readonly number: number;
  readonly result: string;
  readonly strings: PupilCodeStrings;
  /** False while something else on the page wants to be read first. */
  readonly first: boolean;
  /** The teacher has read the code and lets the class see the answers; null where they are not known here. */
  readonly onAnswers: (() => void) | null;
  /** The phone goes to another pupil; null while that is being asked elsewhere. */
  readonly onNext: (() => void) | null;
}

/** What a pupil shows to the teacher: a picture code, and the same eight characters to type. */
export function PupilCode(props: PupilCodeProps) {
  const { check, number, result, strings, first, onAnswers, onNext } = props;
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (!first || asking) return;
    heading.current?.focus();
    // A heading that is in view already brings nothing up: the teacher must see the code whole.
    picture.current?.scrollIntoView({ block: "nearest" });
  }, [first, asking]);
  return (
    <div className="grid justify-items-center gap-3 text-center">
      <h2 ref={heading} tabIndex={-1} className="text-[1.3em]">
        {strings.finished}
      </h2>
      <p>{strings.show}</p>
      <PictureCode ref={picture} text={scanText(check, result)} label={strings.picture} />
      <p>
        {strings.typed}
        <br />
        <strong translate="no" className="text-[1.6em]" data-result={result}>
          {spacedCode(result)}
        </strong>
      </p>
      <p className="text-soft">{fill(strings.yourNumber, { number })}</p>
      {asking && onNext ? (
        <PupilQuestion
          yes={strings.countedYes}
          no={strings.countedNo}
          onYes={onNext}
          onNo={() => setAsking(false)}
        >
          <p className="font-bold">{strings.counted}</p>
        </PupilQuestion>
      ) : (
        <>
          {onAnswers && (
            <>
              <p className="mt-4">{strings.answersWhen}</p>
              <button type="button" className="button" onClick={onAnswers}>
                {strings.answers}
              </button>
            </>
          )}
          {onNext && (
            <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
              {strings.nextPupil}
            </button>
          )}
        </>
      )}
    </div>
  );
}
