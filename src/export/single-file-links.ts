/**
 * Addresses inside a single file. A page has the id of its path ("lessons-k1"), a place on it that id,
 * two hyphens and its own ("lessons-k1--tell").
 */

/**
 * The id of a page.
 * @param path inside its language, such as "lessons/k1/"
 */
export const pageId = (path: string): string => path.split("/").filter(Boolean).join("-") || "home";

/** The id of a place on a page. */
export const placeId = (page: string, id: string): string => `${page}--${id}`;

/** Where an address of a finished page leads. */
export type Way =
  | { readonly kind: "outside" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "page"; readonly page: string; readonly place: string };

/**
 * Reads an address as it stands on a finished page.
 * @param address relative to the page, or whole
 * @param page path inside out/, such as "az/lessons/k1/index.html"
 * @param locale the language of the single file
 * @returns a page of that language (with the id of the place it leads to), a file of the site, or neither
 */
export function readWay(address: string, page: string, locale: string): Way {
  const url = new URL(address, `file:///${page}`);
  if (url.protocol !== "file:") return { kind: "outside" };
  const path = decodeURIComponent(url.pathname).slice(1);
  const inside = new RegExp(`^${locale}/(.*?/)?(index\\.html)?$`).exec(path);
  if (!inside) return { kind: "file", path };
  const id = pageId(inside[1] ?? "");
  const hash = decodeURIComponent(url.hash.slice(1));
  return { kind: "page", page: id, place: hash ? placeId(id, hash) : id };
}
