import type { Locale } from "@/i18n/locales";
import { type Counts, countsOf } from "@/language/readability";
import type { Kind, Reader } from "@/language/said";
import type { Placed } from "./placed";

/** What a file has learners read, counted. */
export interface FileReadability {
  readonly file: string;
  readonly locale: Locale;
  readonly reader: Exclude<Reader, "anyone">;
  readonly counts: Counts;
}

/** What learners read in running text; alternative texts and what speaks to the adult are left out. */
const read: readonly Kind[] = [
  "summary",
  "message",
  "question",
  "option",
  "cell",
  "feedback",
  "scene",
];

/** Each lesson and each file of the bank, counted, in the order of the files. */
export function readabilityOf(said: readonly Placed[]): FileReadability[] {
  const byFile = new Map<string, Placed[]>();
  for (const one of said) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return [...byFile].flatMap(([file, pieces]): FileReadability[] => {
    const running = pieces.filter(({ kind }) => read.includes(kind));
    const [first] = running;
    if (!first || first.reader === "anyone" || !file.startsWith("content/")) return [];
    const { locale, reader } = first;
    const counts = countsOf(
      running.map(({ text }) => text),
      locale,
    );
    return [{ file, locale, reader, counts }];
  });
}
