import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { FileFacts } from "./file-facts";

/** How pages are written: as in finish-page.ts. */
const writing = {
  omitOptionalTags: true,
  preferUnquoted: true,
  collapseEmptyAttributes: true,
};

function fillEntry(entry: Element, facts: FileFacts, number: Intl.NumberFormat): void {
  delete entry.properties.hidden;
  delete entry.properties.dataFile;
  visit(entry, "element", (node) => {
    const { properties } = node;
    if (node.tagName === "a") {
      const folder = String(properties.href).replace(/[^/]*$/, "");
      properties.href = `${folder}${facts.name}`;
    }
    if (node.tagName === "code") node.children = [{ type: "text", value: facts.sha256 }];
    if (properties.dataSize === undefined) return;
    delete properties.dataSize;
    const text = textOf(node).replace("{size}", number.format(Math.ceil(facts.bytes / 1000)));
    node.children = [{ type: "text", value: text }];
  });
}

/**
 * Puts the files into the "Take it with you" page, which is written before they are made: address,
 * size and check sum. What is not there is not offered.
 * @param html the finished page
 * @param files by the name the page calls them: a language, or "zip"
 */
export function fillTakePage(
  html: string,
  locale: string,
  files: ReadonlyMap<string, FileFacts>,
): string {
  const tree = fromHtml(html);
  const number = new Intl.NumberFormat(locale);
  visit(tree, "element", (node, index, parent) => {
    const name = node.properties.dataFile;
    if (name === undefined || !parent || index === undefined) return;
    const facts = files.get(String(name));
    if (facts) return fillEntry(node, facts, number);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(tree, writing);
}
