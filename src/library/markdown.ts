import type { Heading, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type HeadingParts, splitHeading } from "./attributes";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** A `##` heading and everything up to the next one. */
export interface Section extends HeadingParts {
  readonly line: number;
  readonly body: readonly RootContent[];
}

/** A lesson file taken apart. */
export interface LessonDocument {
  readonly frontmatter: string;
  readonly titles: readonly { readonly words: string; readonly line: number }[];
  /** What stands between the title and the first section. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly Section[];
  /** Headings of a level that has no meaning here. */
  readonly strange: readonly Heading[];
}

/** Where a node begins, counted from 1. */
export function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}

/** Takes the Markdown of a lesson apart, without judging it. */
export function readDocument(source: string): LessonDocument {
  const root: Root = parser.parse(source);
  let frontmatter = "";
  const titles: { words: string; line: number }[] = [];
  const lead: RootContent[] = [];
  const sections: (Section & { body: RootContent[] })[] = [];
  const strange: Heading[] = [];
  for (const node of root.children) {
    if (node.type === "yaml") frontmatter = node.value;
    else if (node.type === "heading" && node.depth === 1) {
      titles.push({ words: textOf(node), line: lineOf(node) });
    } else if (node.type === "heading" && node.depth === 2) {
      sections.push({ ...splitHeading(textOf(node)), line: lineOf(node), body: [] });
    } else {
      // Deeper headings belong to a question (the scenes of a story); elsewhere they are strange.
      (sections.at(-1)?.body ?? lead).push(node);
      if (node.type === "heading" && sections.length === 0) strange.push(node);
    }
  }
  return { frontmatter, titles, lead, sections, strange };
}
