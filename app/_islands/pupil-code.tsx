import { useEffect, useRef } from "react";
import { fill } from "@/base/fill";
import { scanText } from "@/classroom/scanned";
import { spacedCode } from "@/classroom/short-code";
import { PictureCode } from "@/ui/picture-code";

export interface PupilCodeStrings {
  readonly finished: string;
  readonly show: string;
  readonly picture: string;
  readonly typed: string;
  readonly yourNumber: string;
  readonly nextPupil: string;
  readonly answers: string;
  readonly answersWhen: string;
}

interface PupilCodeProps {
  readonly check: string;
  readonly number: number;
  readonly result: string;
  readonly strings: PupilCodeStrings;
  /** The teacher has read the code and lets the class see the answers. */
  readonly onAnswers: () => void;
  readonly onNext: () => void;
}

/** What a pupil shows to the teacher: a picture code, and the same eight characters to type. */
export function PupilCode({ check, number, result, strings, onAnswers, onNext }: PupilCodeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid justify-items-center gap-3 text-center">
      <h2 ref={heading} tabIndex={-1} className="text-[1.3em]">
        {strings.finished}
      </h2>
      <p>{strings.show}</p>
      <PictureCode text={scanText(check, result)} label={strings.picture} />
      <p>
        {strings.typed}
        <br />
        <strong className="text-[1.6em]" data-result={result}>
          {spacedCode(result)}
        </strong>
      </p>
      <p className="text-soft">{fill(strings.yourNumber, { number })}</p>
      <p className="mt-4">{strings.answersWhen}</p>
      <button type="button" className="button" onClick={onAnswers}>
        {strings.answers}
      </button>
      <button type="button" className="button button-quiet" onClick={onNext}>
        {strings.nextPupil}
      </button>
    </div>
  );
}
