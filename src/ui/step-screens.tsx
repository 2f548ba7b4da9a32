import { ArrowRight, Phone } from "./icons";
import { Unbroken } from "./unbroken";

interface StepScreensProps {
  readonly steps: readonly string[];
  /** "Step 1 of 4", one for each step. */
  readonly position: readonly string[];
  readonly next: string;
  /** Leads from the last step to the numbers. */
  readonly numbers: string;
}

/** Very large steps, each filling a screen; the next one is a plain link to its place on the page. */
export function StepScreens({ steps, position, next, numbers }: StepScreensProps) {
  return (
    <ol className="grid gap-6">
      {steps.map((step, index) => {
        const last = index === steps.length - 1;
        return (
          <li key={step} id={`step-${index + 1}`} className="step-screen card">
            <p className="text-soft">{position[index]}</p>
            <p className="step-words">
              <Unbroken text={step} />
            </p>
            <a className="button" href={last ? "#numbers" : `#step-${index + 2}`}>
              <span>{last ? numbers : next}</span>
              {last ? <Phone className="shrink-0" /> : <ArrowRight className="shrink-0" />}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
