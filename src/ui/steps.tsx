/** The four steps of an algorithm as a numbered list. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
