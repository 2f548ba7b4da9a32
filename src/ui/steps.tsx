import { Unbroken } from "./unbroken";

/** The four steps of an algorithm as a numbered list. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>
          <Unbroken text={step} />
        </li>
      ))}
    </ol>
  );
}
