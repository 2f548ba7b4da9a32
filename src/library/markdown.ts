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
  readonly heading: Heading;
  readonly line: number;
  readonly body: readonly RootContent[];
}

/** A lesson file taken apart. */
export interface LessonDocument {
  readonly frontmatter: string;
  readonly titles: readonly Heading[];
  /** The text of the first title. */
  readonly titleWords: string;
  /** What stands before the first section, without the title. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly Section[];
}

/** Where a node begins, counted from 1. */
export function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}

const trees = new Map<string, Root>();

/**
 * The tree of a text. Each text is parsed once (25 ms, measured) and copied for each reader (1 ms): the
 * readers change their copy. Forgotten now and then, so that a day of writing does not fill the memory.
 */
function treeOf(source: string): Root {
  if (trees.size > 1000) trees.clear();
  const tree = trees.get(source) ?? parser.parse(source);
  trees.set(source, tree);
  return structuredClone(tree);
}

/** Takes the Markdown of a lesson apart, without judging it. */
export function readDocument(source: string): LessonDocument {
  const root = treeOf(source);
  let frontmatter = "";
  const titles: Heading[] = [];
  const lead: RootContent[] = [];
  const sections: (Section & { body: RootContent[] })[] = [];
  for (const node of root.children) {
    if (node.type === "yaml") frontmatter = node.value;
    else if (node.type === "heading" && node.depth === 1) titles.push(node);
    else if (node.type === "heading" && node.depth === 2) {
      sections.push({ ...splitHeading(textOf(node)), heading: node, line: lineOf(node), body: [] });
    } else {
      // Deeper headings too: a question type may give them a meaning (the scenes of a story).
      (sections.at(-1)?.body ?? lead).push(node);
    }
  }
  const titleWords = titles[0] ? textOf(titles[0]) : "";
  return { frontmatter, titles, titleWords, lead, sections };
}
