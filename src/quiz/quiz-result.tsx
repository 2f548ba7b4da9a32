import type { Ref } from "react";
import { ArrowRight, CircleCheck, Lightbulb } from "@/ui/icons";
import type { ResultStrings } from "./strings";

/** A rule as the result shows it. */
export interface RuleLine {
  readonly rule: string;
  readonly title: string;
  readonly firm: boolean;
  /** The address of the part of a lesson to read again. */
  readonly href: string;
}

interface QuizResultProps {
  readonly rules: readonly RuleLine[];
  /** Whether every answer was safe at the first try, also of rules that are no longer shown. */
  readonly allFirm: boolean;
  readonly strings: ResultStrings;
  /** True: from an earlier visit. */
  readonly earlier: boolean;
  readonly nextLesson: { readonly href: string; readonly title: string } | null;
  readonly allLessons: string;
  /** Null: the same questions again would prove nothing. */
  readonly onRepeat: (() => void) | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What was safe at once, which rule to look at again, and where to go next. No percentage, no marks. */
export function QuizResult(props: QuizResultProps) {
  const { strings, nextLesson } = props;
  const firm = props.rules.filter((line) => line.firm);
  const again = props.rules.filter((line) => !line.firm);
  return (
    <section className="quiz-result card grid gap-4 p-4" aria-labelledby="result">
      <h3 id="result" ref={props.headingRef} tabIndex={-1} className="text-[1.25em]">
        {props.earlier ? strings.lastTime : strings.resultTitle}
      </h3>
      {props.allFirm && <p>{strings.allFirm}</p>}
      {firm.length > 0 && (
        <div>
          <h4 className="font-bold text-safe">{strings.firm}</h4>
          <ul className="mt-1 grid gap-1">
            {firm.map(({ rule, title }) => (
              <li key={rule} className="flex items-start">
                <CircleCheck className="me-2 mt-0.5 shrink-0 text-safe" />
                <span>{title}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {again.length > 0 && (
        <div>
          <h4 className="font-bold text-clay">{strings.lookAgain}</h4>
          <ul className="mt-1 grid gap-1">
            {again.map(({ rule, title, href }) => (
              <li key={rule} className="flex items-start">
                <Lightbulb className="me-2 mt-3 shrink-0 text-clay" />
                <a className="inline-block min-h-12 py-2.5" href={href}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row items-center">
        {nextLesson ? (
          <a className="button" href={nextLesson.href}>
            <span>
              {strings.nextLesson}: {nextLesson.title}
            </span>
            <ArrowRight className="shrink-0" />
          </a>
        ) : (
          <a className="button" href={props.allLessons}>
            {strings.allLessons}
          </a>
        )}
        {props.onRepeat && (
          <button type="button" className="button button-quiet" onClick={props.onRepeat}>
            {strings.repeat}
          </button>
        )}
      </div>
    </section>
  );
}
