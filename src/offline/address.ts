/** Addresses of readers and files of the export: many of the first mean one of the second. */

/**
 * The file an address means: `/a/az/?from=poster` → "az/index.html". Null outside the site.
 * A folder without its slash stays as it is ("az"): see `withSlash`.
 */
export function fileAt(address: URL, base: URL): string | null {
  if (address.origin !== base.origin || !address.pathname.startsWith(base.pathname)) return null;
  const path = address.pathname.slice(base.pathname.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The one address a file is kept under: a page's own ends in "/", without "index.html". */
export function addressOf(file: string, base: URL): string {
  return new URL(file.replace(/(^|\/)index\.html$/, "$1"), base).href;
}

/**
 * The same address with the slash a folder's address ends in. The browser must be sent there:
 * the page's own links are relative to it.
 */
export function withSlash(address: URL): string {
  return `${address.origin}${address.pathname}/${address.search}`;
}

/** The language folder a file stands in, if it is one of those given. */
export function localeOf(file: string, locales: readonly string[]): string | null {
  return locales.find((locale) => file === locale || file.startsWith(`${locale}/`)) ?? null;
}
