import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** The elements of a page that are wanted, in its order. */
export function elementsOf(page: Nodes | string, wanted: (node: Element) => unknown): Element[] {
  const found: Element[] = [];
  visit(typeof page === "string" ? fromHtml(page) : page, "element", (node) => {
    if (wanted(node)) found.push(node);
  });
  return found;
}

/** What a list has at a place; a test that looks for what is not there fails here. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list.at(place);
  if (found === undefined) throw new Error(`There is nothing at place ${place}.`);
  return found;
}

/** What must be there. */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error("It is not there.");
  return found;
}
