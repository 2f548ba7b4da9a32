import { visit } from "unist-util-visit";
import { standingOf } from "./match-selector.mjs";

/**
 * What a page uses, to know which style rules it needs. `data` are its data attributes, or null where
 * any may come; `standing` are its elements, where they are known.
 * @typedef {{ tags: Set<string>, classes: Set<string>, data: Set<string> | null,
 *   standing?: readonly import("./match-selector.mjs").Standing[] }} PageWords
 */

/** Attributes that scripts put on <html>, but for the reader's looks: see reader-style.mjs. */
const setByScript = ["data-address"];

const attributeName = (property) =>
  property === "tabIndex"
    ? "tabindex"
    : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The tags and classes of a page as it is read.
 * @param {import("hast").Root} tree
 * @returns {PageWords}
 */
export function pageWords(tree) {
  const tags = new Set();
  const classes = new Set();
  const data = new Set(setByScript);
  visit(tree, "element", ({ tagName, properties }) => {
    tags.add(tagName);
    for (const name of Object.keys(properties)) data.add(attributeName(name));
    for (const name of [properties.className ?? []].flat()) classes.add(String(name));
  });
  return { tags, classes, data, standing: standingOf(tree) };
}

/**
 * Everything in an island's code that could be a tag or a class.
 * @param {string} code
 * @returns {PageWords}
 */
export function codeWords(code) {
  const words = new Set(code.match(/[^\s"'`\\]+/g));
  return { tags: words, classes: words, data: null };
}
