/**
 * Addresses inside a single file. A page has the id of its path ("lessons-k1"), a place on it that id,
 * two hyphens and its own ("lessons-k1--tell").
 */

/**
 * The id of a page.
 * @param {string} path inside its language, such as "lessons/k1/"
 */
export const pageId = (path) => path.split("/").filter(Boolean).join("-") || "home";

/** @param {string} page @param {string} id */
export const placeId = (page, id) => `${page}--${id}`;

/**
 * Where an address of a finished page leads.
 * @typedef {{ kind: "outside" }
 *   | { kind: "file", path: string }
 *   | { kind: "page", page: string, place: string }} Way
 */

/**
 * Reads an address as it stands on a finished page.
 * @param {string} address relative to the page, or whole
 * @param {string} page path inside out/, such as "az/lessons/k1/index.html"
 * @param {string} locale the language of the single file
 * @returns {Way} a page of that language (with the id of the place it leads to), a file of the site, or neither
 */
export function readWay(address, page, locale) {
  const url = new URL(address, `file:///${page}`);
  if (url.protocol !== "file:") return { kind: "outside" };
  const path = decodeURIComponent(url.pathname).slice(1);
  const inside = new RegExp(`^${locale}/(.*?/)?(index\\.html)?$`).exec(path);
  if (!inside) return { kind: "file", path };
  const id = pageId(inside[1] ?? "");
  const hash = decodeURIComponent(url.hash.slice(1));
  return { kind: "page", page: id, place: hash ? placeId(id, hash) : id };
}
