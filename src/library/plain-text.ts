import type { Nodes, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { type Canonical, fillCanonical, unknownName } from "./canonical";
import { lineOf } from "./markdown";
import type { Complain } from "./problem";

const plainTypes = new Set(["paragraph", "text", "break"]);

/** Reports whatever is not plain text: the outermost piece of it only. */
export function refuseMarkup(
  nodes: readonly RootContent[],
  within: string | null,
  complain: Complain,
): void {
  for (const node of nodes) {
    visit(node as Nodes, (inner) => {
      if (plainTypes.has(inner.type)) return;
      complain(
        inner.position?.start.line ?? lineOf(node),
        `this is plain text, but has ${named(inner.type)} in it`,
        "Take it out.",
        within,
      );
      return SKIP;
    });
  }
}

/**
 * The text of a node that may hold nothing but text, with the canonical words put in and white space
 * folded. Markup, links and pictures in it are reported.
 */
export function plainText(
  node: RootContent,
  canonical: Canonical,
  within: string | null,
  complain: Complain,
): string {
  refuseMarkup([node], within, complain);
  return filledText(textOf(node), lineOf(node), canonical, within, complain);
}

/** A text with the canonical words put in and white space folded; an unknown name is reported. */
export function filledText(
  text: string,
  line: number,
  canonical: Canonical,
  within: string | null,
  complain: Complain,
): string {
  const filled = fillCanonical(text, canonical, (written) =>
    complain(line, ...unknownName(written, canonical), within),
  );
  return filled.replace(/\s+/g, " ").trim();
}

/** A Markdown node's kind in an author's words. */
export function named(type: string): string {
  const names: Readonly<Record<string, string>> = {
    html: "raw HTML",
    link: "a link",
    image: "a picture",
    strong: "bold",
    emphasis: "emphasis",
    inlineCode: "code",
    code: "code",
    table: "a table",
    list: "a list",
    heading: "a heading",
    blockquote: "a quote",
    thematicBreak: "a line across",
    delete: "struck-out text",
    definition: "a link definition",
    footnoteReference: "a footnote",
    footnoteDefinition: "a footnote",
    imageReference: "a picture by reference",
    linkReference: "a link by reference",
  };
  return names[type] ?? type;
}
