import { CircleCheck, Lightbulb } from "@/ui/icons";
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
    <ul className="grid gap-3 py-2">
      {safeFirst.map(({ id, text, safe, feedback }) => (
        <li key={id} className="flex items-start gap-2">
          {safe ? (
            <CircleCheck className="mt-0.5 shrink-0 text-safe" />
          ) : (
            <Lightbulb className="mt-0.5 shrink-0 text-clay" />
          )}
          <span>
            <strong>{text}</strong> — {safe ? (strings.safe ?? words.safe) : words.safer} {feedback}
          </span>
        </li>
      ))}
    </ul>
  );
}
