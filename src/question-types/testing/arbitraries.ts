import fc from "fast-check";
import type { QuestionFacts } from "../contract";

/** What the types' arbitraries share. */

/** The facts of testing/question-block.ts: those a printed question is read back with. */
export const blockFacts: QuestionFacts = {
  id: "ball",
  rule: "leave",
  critical: false,
  see: "m",
  prompt: "?",
  picture: null,
};

/** Signs that mean something somewhere in Markdown, a box of a task list, and letters of the site. */
const difficult = fc.constantFrom(
  ...["[ ]", "[x]", "#", "##", "*", "**", "_", "`", "```", "~~", "<b>", "<!--", "&amp;", "&", "\\"],
  ...["|", "-", "+", "1.", "1)", ">", "![a](b.svg)", "[a](b)", "http://a.b", "www.a.az", "a@b.az"],
  ...["{", "{{a1}}", "---", "===", ":-:", "[^1]", "ə", "İ", "ё", "«", "🙂", "\u0301", "\u200d"],
);

/** One line; without the zero character, which Markdown replaces. */
const folded = (text: string) => text.replaceAll("\0", "").replace(/\s+/g, " ").trim();

/** Words as an author may want them: one line, not empty, of any letters and signs. */
export const anyWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.array(fc.oneof(difficult, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((parts) => {
      return parts.join(" ");
    }),
    fc.constantFrom("Toxunmuram", "I leave it there", "Говорю взрослым", "a", "7"),
  )
  .map(folded)
  .filter((text) => text !== "");

/** Words written so that Markdown takes every sign for itself. */
export function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
