import type { Nodes } from "hast";
import { visit } from "unist-util-visit";
import { type Standing, standingOf } from "./match-selector";

/** What a page uses, to know which style rules it needs. */
export interface PageWords {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Its data attributes, or null where any may come. */
  readonly data: ReadonlySet<string> | null;
  /** Its elements, where they are known. */
  readonly standing?: readonly Standing[];
}

/** Attributes that scripts put on <html>, but for the reader's looks: see reader-style.ts. */
const setByScript = ["data-address"];

const attributeName = (property: string) =>
  property === "tabIndex"
    ? "tabindex"
    : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The tags and classes of a page as it is read. */
export function pageWords(tree: Nodes): PageWords {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const data = new Set(setByScript);
  visit(tree, "element", ({ tagName, properties }) => {
    tags.add(tagName);
    for (const name of Object.keys(properties)) data.add(attributeName(name));
    for (const name of [properties.className ?? []].flat()) classes.add(String(name));
  });
  return { tags, classes, data, standing: standingOf(tree) };
}

/** Everything in an island's code that could be a tag or a class. */
export function codeWords(code: string): PageWords {
  const words = new Set(code.match(/[^\s"'`\\]+/g));
  return { tags: words, classes: words, data: null };
}
