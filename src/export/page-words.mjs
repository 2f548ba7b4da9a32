import { visit } from "unist-util-visit";

/**
 * What a page uses, to know which style rules it needs.
 * @typedef {{ tags: Set<string>, classes: Set<string> }} PageWords
 */

/**
 * The tags and classes of a page, and everything in its islands' code that could be one.
 * @param {import("hast").Root} tree
 * @param {readonly string[]} scripts code of the page's islands
 * @returns {PageWords}
 */
export function pageWords(tree, scripts) {
  const tags = new Set();
  const classes = new Set();
  visit(tree, "element", ({ tagName, properties }) => {
    tags.add(tagName);
    for (const name of [properties.className ?? []].flat()) classes.add(String(name));
  });
  for (const code of scripts) {
    for (const [text] of code.matchAll(/[^\s"'`\\]+/g)) {
      classes.add(text);
      if (/^[a-z][a-z0-9]*$/.test(text)) tags.add(text);
    }
  }
  return { tags, classes };
}
