import { createHash } from "node:crypto";
import type { Element, Properties, Root } from "hast";
import { visit } from "unist-util-visit";

/** Addresses: from the site's root while pages are built, relative when they are shipped. */

/**
 * The way from a page up to the site's root: "../../" for "az/child/index.html".
 * @param page path inside out/
 */
export function toRoot(page: string): string {
  const depth = page.split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** Whether a page is shown at addresses that are not its own, so that no relative address can hold. */
export const standsAnywhere = (page: string): boolean =>
  /(^|\/)(404(\/index)?|not-saved\/index)\.html$/.test(page);

/**
 * The same way as JavaScript. A page that stands anywhere finds the site's root before the language in its address,
 * as public/not-found.js does; where none is named the site most likely stands at the host's root.
 */
export const rootCode = (page: string): string =>
  standsAnywhere(page)
    ? '(/^(.*?)\\/(az|en|ru)(\\/|$)/.exec(location.pathname)||["",""])[1]+"/"'
    : JSON.stringify(toRoot(page));

/** Gives an address for an address. */
export type Rewrite = (address: string) => string;

/** An island is given an address that leads nowhere. */
export class LostAddress extends Error {
  constructor(address: string) {
    super(`an island is given ${address}, and there is no such page or file.`);
    this.name = "LostAddress";
  }
}

/** An address without what comes after its path. */
const pathOf = (address: string) => address.replace(/[?#].*$/s, "");

/** The words that stand in a script or style element. */
export function textIn({ tagName, children }: Element): { value: string } {
  const [text] = children;
  if (text?.type !== "text") throw new Error(`There is nothing in <${tagName}>.`);
  return text;
}

/** Whether an address is the file itself. */
export const isHeld = (address: Properties[string]): boolean => String(address).startsWith("data:");

/**
 * Makes a page that stands anywhere complete in itself: nobody knows where from it would fetch a
 * picture. Its links are mended by the early script, which knows it by `data-anywhere`.
 * @param tree changed in place
 * @param hold gives an address that holds the file at an address
 */
export function standAnywhere(tree: Root, hold: Rewrite): void {
  visit(tree, "element", (node, index, parent) => {
    const { properties, tagName } = node;
    if (tagName === "html") properties.dataAnywhere = "";
    if (tagName === "img" && !isHeld(properties.src)) properties.src = hold(String(properties.src));
    if (tagName !== "link" || !parent || index === undefined) return;
    // Without an icon of its own a browser would ask the host for one.
    if ([properties.rel].flat().includes("icon")) properties.href = hold(String(properties.href));
    else {
      parent.children.splice(index, 1);
      return index;
    }
  });
}

/**
 * Puts small pictures marked with `data-hold` into the page itself: each file that the first screen waits
 * for is one more request on a slow line.
 * @param tree changed in place
 * @param hold gives an address that holds the file at an address
 */
export function holdMarked(tree: Root, hold: Rewrite): void {
  visit(tree, "element", ({ tagName, properties }) => {
    if (tagName !== "img" || properties.dataHold === undefined) return;
    properties.src = hold(String(properties.src));
    delete properties.dataHold;
  });
}

const linkNames = ["href", "src"];

/** Whether an address begins at the root of the site. */
const isRooted = (value: Properties[string]): value is string =>
  typeof value === "string" && /^\/(?!\/)/.test(value);

/**
 * Rewrites every address that begins at the root, in attributes and in the islands' props, where an address is known
 * by its value: a page or a file of the site. `href()` of src/site/address.ts makes no others.
 * @param tree changed in place
 * @param rewrite gets and gives an address beginning with one "/"
 * @param isPlace whether a path from the root is a page or a file
 */
export function rewriteAddresses(
  tree: Root,
  rewrite: Rewrite,
  isPlace: (path: string) => boolean,
): void {
  visit(tree, "element", (node) => {
    for (const name of linkNames) {
      const value = node.properties[name];
      if (isRooted(value)) node.properties[name] = rewrite(value);
    }
    const { content } = node.properties;
    if (node.tagName === "meta" && isRooted(content)) node.properties.content = rewrite(content);
    if (node.tagName === "script" && node.properties.type === "application/json") {
      const text = textIn(node);
      text.value = text.value.replace(
        /(?<!\\)"(\/(?!\/)[^"\s\\]*)"(?=[,}\]])/g,
        (whole, value: string) => {
          if (isPlace(pathOf(value))) return `"${rewrite(value)}"`;
          if (/^\/[a-z-]+\//.test(value)) throw new LostAddress(value);
          return whole;
        },
      );
    }
  });
}

/**
 * A file's name with a hash of its content before the ending: "fonts/a.woff2" → "fonts/a.1f2e3d4c.woff2".
 */
export function hashedName(path: string, content: Buffer | string): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return path.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
}
