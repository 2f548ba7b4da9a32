import type { ReactNode } from "react";

/** An answer, and what is said to who opens it. */
export interface Opened {
  readonly id: string;
  readonly text: ReactNode;
  readonly safe: boolean;
  /** "Safe choice." or "Safer:" */
  readonly verdict: string | undefined;
  readonly feedback: ReactNode;
}

interface OpenAnswersProps {
  readonly answers: readonly Opened[];
  /** The name of answers of which one is open at a time; left out where several may be. */
  readonly group?: string;
}

/**
 * Answers that open what is said to them: a question is answered by HTML alone, before any script has
 * come and where none runs. Whether it was safe is said in words first; a sign stands beside them. Each stands in
 * a list of its own place: readers of words alone know no `<details>`, and would run the next answer on behind.
 */
export function OpenAnswers({ answers, group }: OpenAnswersProps) {
  return (
    <ul className="open-answers">
      {answers.map(({ id, text, safe, verdict, feedback }) => (
        <li key={id}>
          <details name={group}>
            <summary>{text}</summary>
            <p>
              {safe ? "✓" : "–"} <b>{verdict}</b> {feedback}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
