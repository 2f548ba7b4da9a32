import { Unbroken } from "./unbroken";

/** The four rules of a situation as a numbered list. */
export function FourRules({ rules }: { readonly rules: readonly string[] }) {
  return (
    <ol className="steps">
      {rules.map((rule) => (
        <li key={rule}>
          <Unbroken text={rule} />
        </li>
      ))}
    </ol>
  );
}
