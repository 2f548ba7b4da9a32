import type { PaperProps } from "./contract";
import type { OptionsQuestion } from "./options";

/** Options as on a worksheet: an empty box before each. */
export function OptionPaper({ question }: PaperProps<OptionsQuestion>) {
  return (
    <ul className="paper-options">
      {question.options.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

/** The key: each safe option with the reason, then what to know about the others. */
export function OptionPaperKey({ question, strings, words }: PaperProps<OptionsQuestion>) {
  const safeFirst = [...question.options].sort((a, b) => Number(b.safe) - Number(a.safe));
  return (
    <ul className="paper-key">
      {safeFirst.map(({ id, text, safe, feedback }) => (
        <li key={id}>
          {safe ? "✓" : "–"} <b>{text}</b> {safe ? (strings.safe ?? words.safe) : words.safer}{" "}
          {feedback}
        </li>
      ))}
    </ul>
  );
}
