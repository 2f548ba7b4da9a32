import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import type { Lesson } from "./library";
import { localized } from "./localized";
import type { Complain } from "./problem";
import { lineWith } from "./yaml-file";

/** content/glossary.yml: the words of the site in three languages, and where each is explained. */
export const glossarySchema = z
  .array(
    z.strictObject({
      id: z.string().regex(idPattern, idMistake),
      term: localized,
      meaning: localized,
      explainedIn: z.strictObject({
        lesson: z.string().regex(idPattern, idMistake),
        message: z.string().regex(idPattern, idMistake),
      }),
    }),
  )
  .min(1)
  .superRefine(distinct("id"));

/** A word in three languages. */
export type Term = z.infer<typeof glossarySchema>[number];

/**
 * Reports each word whose lesson or message is not there: its link would lead nowhere. A lesson that
 * could not be read is among `folders` and not among `lessons`; of that its author was told.
 */
export function checkExplained(
  glossary: readonly Term[],
  lessons: readonly Lesson[],
  folders: readonly string[],
  text: string,
  complain: Complain,
): void {
  for (const { id, explainedIn } of glossary) {
    if (!folders.includes(explainedIn.lesson)) {
      const toDo = "Use the name of a folder in content/lessons.";
      complain(lineWith(id, text), `there is no lesson “${explainedIn.lesson}”`, toDo, id);
      continue;
    }
    const lesson = lessons.find((known) => known.id === explainedIn.lesson);
    const messages = lesson?.texts.az.messages;
    if (messages?.some((message) => message.id === explainedIn.message) ?? true) continue;
    complain(
      lineWith(id, text),
      `the lesson “${explainedIn.lesson}” has no message “${explainedIn.message}”`,
      "Use the id after # in the heading of the message.",
      id,
    );
  }
}
