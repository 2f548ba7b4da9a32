/** A mistake an author may make, as a type's mistakes.md shows it. */
export interface MistakeExample {
  /** The mistake in a few words. */
  readonly title: string;
  /** What stands below a question's heading; its first line is line 3. */
  readonly markdown: string;
  /** What the author is told, each as `line — what is wrong. What to do.` */
  readonly told: readonly string[];
}

/**
 * Reads a type's mistakes.md, over and over:
 *
 *     ## The mistake in a few words
 *
 *     ```markdown
 *     the body of a question
 *     ```
 *
 *     > 3 — what is wrong. What to do.
 *
 * @throws where the file is written otherwise
 */
export function readMistakes(source: string): MistakeExample[] {
  const parts = source.split(/^## /m);
  if (parts[0]?.trim() !== "" || parts.length < 2)
    throw new Error("mistakes.md begins with a “##” heading: the first mistake in a few words");
  return parts.slice(1).map((part) => {
    const shape = /^(.+)\n\n(`{3,})markdown\n((?:.*\n)*?)\2\n\n((?:>.*(?:\n|$))+)\s*$/.exec(part);
    const [, title = "", , markdown = "", quote = ""] = shape ?? [];
    const told = quote.split("\n").flatMap((line) => line.replace(/^>/, "").trim() || []);
    if (!shape || told.length === 0)
      throw new Error(
        `mistakes.md, “${part.split("\n")[0]}”: write a heading, a \`\`\`markdown block, then a quote with what the author is told`,
      );
    return { title: title.trim(), markdown: markdown.replace(/\n$/, ""), told };
  });
}
