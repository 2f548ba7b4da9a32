import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { EXIT, visit } from "unist-util-visit";
import type { LessonWords } from "./notes";

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** The elements of a kind inside an element, in order. */
export function elementsOf(tree: Nodes, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** The first element with an attribute of this value, or undefined. */
export function elementWith(tree: Nodes, name: string, value: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, "element", (node) => {
    if (node.properties[name] !== value) return;
    found = node;
    return EXIT;
  });
  return found;
}

/** An element that has to be there. */
export function needed(element: Element | undefined, what: string): Element {
  if (!element) throw new Error(`The lesson has no ${what}.`);
  return element;
}

/**
 * What has to be on the screen before somebody reads a lesson: its heading and the sentence under it, and
 * below them the text of its first message. Taken from the finished page, to be found again on other
 * pages with the same words.
 */
export function lessonWords(html: string): LessonWords {
  const tree = fromHtml(html);
  const heading = needed(elementsOf(tree, "h1")[0], "heading");
  const [message] = elementsOf(elementWith(tree, "id", "main") ?? tree, "section");
  const lead = elementsOf(tree, "p").find((p) => offsetOf(p) > offsetOf(heading));
  const [first] = elementsOf(needed(message, "message"), "p");
  return {
    shown: [heading, needed(lead, "sentence under its heading")].map((element) =>
      tidy(textOf(element)),
    ),
    below: tidy(textOf(needed(first, "text in its first message"))),
  };
}

/** Where an element begins in the page's text. */
function offsetOf({ position }: Element): number {
  if (position?.start.offset === undefined) throw new Error("An element has no place in its page.");
  return position.start.offset;
}
