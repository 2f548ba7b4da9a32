import type { APIRequestContext } from "@playwright/test";

/** What a page is before any script runs: its addresses and places, read from the file itself. */
export interface Markup {
  readonly status: number;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** The values of an attribute, with or without quotes, in the tags a pattern finds. */
const all = (html: string, tag: string, attribute: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\s[^>]*?\\b${attribute}=("[^"]*"|[^\\s>]+)`, "g"))].map(
    ([, value]) => (value ?? "").replaceAll('"', "").replaceAll("&amp;", "&"),
  );

/** Fetches a page as it was built. */
export async function fetchMarkup(request: APIRequestContext, address: string): Promise<Markup> {
  const response = await request.get(address);
  const html = await response.text();
  return {
    status: response.status(),
    links: all(html, "a", "href"),
    ids: new Set(all(html, "[a-z0-9]+", "id")),
  };
}

/** The site as links tie it together, from "/" on. */
export interface Web {
  readonly pages: ReadonlyMap<string, Markup>;
  /** Files offered for keeping. */
  readonly files: ReadonlySet<string>;
  /** Hosts of links that leave the site. */
  readonly outside: ReadonlySet<string>;
  /** Links to a place on a page. */
  readonly places: readonly { from: string; page: string; place: string }[];
}

/** Follows every link of the site. */
export async function followLinks(request: APIRequestContext): Promise<Web> {
  const pages = new Map<string, Markup>();
  const files = new Set<string>();
  const outside = new Set<string>();
  const places: Web["places"][number][] = [];
  const open = ["/"];
  const take = (from: string, { protocol, host, hostname, pathname, hash }: URL) => {
    if (protocol === "tel:") return;
    if (host !== "site") {
      outside.add(hostname);
      return;
    }
    if (!pathname.endsWith("/")) {
      files.add(pathname);
      return;
    }
    open.push(pathname);
    if (hash) places.push({ from, page: pathname, place: hash.slice(1) });
  };
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (pages.has(address)) continue;
    const markup = await fetchMarkup(request, address);
    pages.set(address, markup);
    for (const link of markup.links) take(address, new URL(link, `http://site${address}`));
  }
  return { pages, files, outside, places };
}

/** Width and height of a PNG file, from its first chunk. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
