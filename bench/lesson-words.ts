import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { EXIT, visit } from "unist-util-visit";

const tidy = (text) => text.replace(/\s+/g, " ").trim();

/** The elements of a kind inside an element, in order. */
export function elementsOf(tree, tagName) {
  const found = [];
  visit(tree, { type: "element", tagName }, (node) => {
    found.push(node);
  });
  return found;
}

/** The first element with an attribute of this value, or undefined. */
export function elementWith(tree, name, value) {
  let found: Element | undefined;
  visit(tree, "element", (node) => {
    if (node.properties[name] !== value) return;
    found = node;
    return EXIT;
  });
  return found;
}

/**
 * What has to be on the screen before somebody reads a lesson: its heading and the sentence under it, and
 * below them the text of its first message. Taken from the finished page, to be found again on other
 * pages with the same words.
 * @param {string} html
 * @returns {{ shown: string[], below: string }} the texts of whole elements
 */
export function lessonWords(html) {
  const tree = fromHtml(html);
  const [heading] = elementsOf(tree, "h1");
  const [message] = elementsOf(elementWith(tree, "id", "main") ?? tree, "section");
  const lead = elementsOf(tree, "p").find((p) => p.position.start.offset > offsetOf(heading));
  return {
    shown: [heading, lead].map((element) => tidy(textOf(element))),
    below: tidy(textOf(elementsOf(message, "p")[0])),
  };
}

const offsetOf = (element) => element.position.start.offset;
