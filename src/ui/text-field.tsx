interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Of the field in its form. */
  readonly name: string;
  readonly value: string;
  readonly longest: number;
  /** What is typed: words; a code, whose letters are capitals; a number. */
  readonly kind?: "words" | "code" | "number";
  /** Larger signs, where each one counts. */
  readonly large?: boolean;
  readonly onText: (text: string) => void;
}

/** A line to type into. The browser suggests nothing: several people use one device. */
export function TextField(props: TextFieldProps) {
  const { label, hint, name, value, longest, kind = "words", large, onText } = props;
  return (
    <label className="grid gap-1">
      <span className="font-bold">{label}</span>
      {hint && <span className="text-soft">{hint}</span>}
      <input
        className={`field ${large ? "text-[1.4em]" : ""}`}
        type="text"
        name={name}
        autoComplete="off"
        autoCapitalize={kind === "code" ? "characters" : undefined}
        inputMode={kind === "number" ? "numeric" : undefined}
        spellCheck={false}
        maxLength={longest}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}
