import { createHash } from "node:crypto";
import { visit } from "unist-util-visit";

/** Addresses: from the site's root while pages are built, relative when they are shipped. */

/**
 * The way from a page up to the site's root: "../../" for "az/child/index.html".
 * @param {string} page path inside out/
 */
export function toRoot(page) {
  const depth = page.split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/**
 * Whether a page is shown at addresses that are not its own, so that no relative address can hold.
 * @param {string} page
 */
export const standsAnywhere = (page) => /(^|\/)(404(\/index)?|not-saved\/index)\.html$/.test(page);

/**
 * The same way as JavaScript. A page that stands anywhere finds the site's root before the language in its address,
 * as public/not-found.js does; where none is named the site most likely stands at the host's root.
 * @param {string} page
 */
export const rootCode = (page) =>
  standsAnywhere(page)
    ? '(/^(.*?)\\/(az|en|ru)(\\/|$)/.exec(location.pathname)||["",""])[1]+"/"'
    : JSON.stringify(toRoot(page));

/** Whether an address is the file itself. */
export const isHeld = (address) => String(address).startsWith("data:");

/**
 * Makes a page that stands anywhere complete in itself: nobody knows where from it would fetch a
 * picture. Its links are mended by the early script, which knows it by `data-anywhere`.
 * @param {import("hast").Root} tree changed in place
 * @param {(address: string) => string} hold gives an address that holds the file at an address
 */
export function standAnywhere(tree, hold) {
  visit(tree, "element", (node, index, parent) => {
    const { properties, tagName } = node;
    if (tagName === "html") properties.dataAnywhere = "";
    if (tagName === "img" && !isHeld(properties.src)) properties.src = hold(properties.src);
    if (tagName !== "link") return;
    // Without an icon of its own a browser would ask the host for one.
    if ([properties.rel].flat().includes("icon")) properties.href = hold(properties.href);
    else {
      parent.children.splice(index, 1);
      return index;
    }
  });
}

/**
 * Puts small pictures marked with `data-hold` into the page itself: each file that the first screen waits
 * for is one more request on a slow line.
 * @param {import("hast").Root} tree changed in place
 * @param {(address: string) => string} hold gives an address that holds the file at an address
 */
export function holdMarked(tree, hold) {
  visit(tree, { tagName: "img" }, ({ properties }) => {
    if (properties.dataHold === undefined) return;
    properties.src = hold(properties.src);
    delete properties.dataHold;
  });
}

const linkNames = ["href", "src"];

/**
 * Rewrites every address that begins at the root, in attributes and in the islands' props.
 * @param {import("hast").Root} tree changed in place
 * @param {(address: string) => string} rewrite gets and gives an address beginning with one "/"
 */
export function rewriteAddresses(tree, rewrite) {
  const fits = (value) => typeof value === "string" && /^\/(?!\/)/.test(value);
  visit(tree, "element", (node) => {
    for (const name of linkNames) {
      if (fits(node.properties[name])) node.properties[name] = rewrite(node.properties[name]);
    }
    if (node.tagName === "meta" && fits(node.properties.content)) {
      node.properties.content = rewrite(node.properties.content);
    }
    if (node.tagName === "script" && node.properties.type === "application/json") {
      const [text] = node.children;
      text.value = text.value.replace(
        /"(href|siteHref|src|allLessons)":"(\/(?!\/)[^"]*)"/g,
        (_, key, value) => `"${key}":"${rewrite(value)}"`,
      );
    }
  });
}

/**
 * A file's name with a hash of its content before the ending: "fonts/a.woff2" → "fonts/a.1f2e3d4c.woff2".
 * @param {string} path
 * @param {Buffer | string} content
 */
export function hashedName(path, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return path.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
}
