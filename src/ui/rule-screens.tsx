import { ArrowRight, Phone } from "./icons";
import { Unbroken } from "./unbroken";

interface RuleScreensProps {
  readonly rules: readonly string[];
  /** "Rule 1 of 4", one for each rule. */
  readonly position: readonly string[];
  readonly next: string;
  /** Leads from the last rule to the numbers. */
  readonly numbers: string;
}

/** Very large rules, each filling a screen; the next one is a plain link to its place on the page. */
export function RuleScreens({ rules, position, next, numbers }: RuleScreensProps) {
  return (
    <ol className="grid gap-6">
      {rules.map((rule, index) => {
        const last = index === rules.length - 1;
        return (
          <li key={rule} id={`rule-${index + 1}`} className="step-screen card">
            <p className="text-soft">{position[index]}</p>
            <p className="step-words">
              <Unbroken text={rule} />
            </p>
            <a className="button" href={last ? "#numbers" : `#rule-${index + 2}`}>
              <span>{last ? numbers : next}</span>
              {last ? <Phone className="shrink-0" /> : <ArrowRight className="shrink-0" />}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
