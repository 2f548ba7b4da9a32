import { type ReactNode, useEffect, useRef } from "react";

interface PupilQuestionProps {
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Something to decide before the phone shows another thing. It gets the focus, and no button has it. */
export function PupilQuestion({ children, yes, no, onYes, onNo }: PupilQuestionProps) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <section className="card grid w-full gap-3 p-4">
      <div ref={words} tabIndex={-1}>
        {children}
      </div>
      <div className="row">
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button button-quiet" onClick={onNo}>
          {no}
        </button>
      </div>
    </section>
  );
}
