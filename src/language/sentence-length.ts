import { limits } from "./limits";
import type { Finding, Said } from "./said";
import { sentencesOf, wordsOf } from "./words";

const parts = { question: "question", cell: "cell", feedback: "feedback" } as const;

/** Finds questions, options and feedback that are too long for their reader. */
export function checkSentenceLength({ text, kind, reader, locale }: Said): Finding[] {
  if (reader === "anyone") return [];
  if (kind === "option") {
    const [count, most] = [wordsOf(text).length, limits[reader].option[locale]];
    const wrong = `an option has ${count} words (“${text}”)`;
    const toDo = `Shorten it: ${most} words at the most for this reader.`;
    return count > most ? [{ check: "length", words: text, wrong, toDo }] : [];
  }
  if (!(kind in parts)) return [];
  const part = kind as keyof typeof parts;
  const most = limits[reader][part][locale];
  return sentencesOf(text).flatMap((sentence): Finding[] => {
    const count = wordsOf(sentence).length;
    if (count <= most) return [];
    const wrong = `a sentence of this ${part} has ${count} words (“${sentence}”)`;
    const toDo = `Make two of it: ${most} at the most for this reader.`;
    return [{ check: "length", words: sentence, wrong, toDo }];
  });
}
