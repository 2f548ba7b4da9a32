import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { SKIP, visit } from "unist-util-visit";

/** What a hand-written page keeps in its head. */
const plainMeta = new Set(["viewport", "description"]);

/** What a hand-written page keeps on an element; the rest serves looks and scripts. */
const plainAttributes = new Set([
  "href",
  "src",
  "alt",
  "width",
  "height",
  "lang",
  "hrefLang",
  "id",
  "charSet",
  "name",
  "content",
]);

function isExtra({ tagName, properties }: Element): boolean {
  if (["script", "style", "svg", "noscript", "link"].includes(tagName)) return true;
  return tagName === "meta" && !properties.charSet && !plainMeta.has(String(properties.name));
}

/**
 * The same words, pictures and links as a page somebody wrote by hand: no style, no script, no
 * metadata for others. The floor that a page's weight is measured against.
 * @param html a finished page
 */
export function barePage(html: string): string {
  const tree = fromHtml(html);
  visit(tree, (node, index, parent) => {
    if (node.type !== "element" || !parent || index === undefined) return;
    if (isExtra(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    for (const name of Object.keys(node.properties)) {
      if (!plainAttributes.has(name)) delete node.properties[name];
    }
    if (["div", "span"].includes(node.tagName)) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
  });
  return toHtml(tree, { omitOptionalTags: true, preferUnquoted: true });
}
