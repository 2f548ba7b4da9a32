/**
 * Where the site will stand, for the few addresses that must be whole (canonical, hreflang, sitemap,
 * Open Graph). Set SITE_URL when building for a public host; a copy on a laptop does not need it.
 */
export const siteUrl = new URL(process.env.SITE_URL ?? "http://localhost:3000");

/** A whole address: `SITE_URL` may have a path, as on a project page. */
export function wholeAddress(address: string): string {
  return siteUrl.href.replace(/\/$/, "") + address;
}
