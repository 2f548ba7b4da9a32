import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFiles } from "./site-files";

/**
 * Everything the export assumes of what Next writes, each assumption looked at and counted. Where another Next
 * writes something else the build stops and says what: silence would ship pages that are bare, dead or too heavy.
 * `npm run check:next` builds with the newest one.
 */

/** Next wrote something else than this export knows. */
export class NextChanged extends Error {
  /** @param what is not as it was, as a sentence */
  constructor(what: string) {
    super(
      `${what} This Next writes something else than src/export/next-output.ts knows: mend it there.`,
    );
    this.name = "NextChanged";
  }
}

/**
 * The client modules Next noted for each route, from its client-reference manifests.
 * @param dist the .next folder
 * @returns route such as "/[locale]/lessons/[lesson]/page" → paths from the project's root
 */
export function clientModules(dist: string): ReadonlyMap<string, readonly string[]> {
  const folder = join(dist, "server/app");
  const routes = new Map<string, readonly string[]>();
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
    : [];
  for (const entry of entries) {
    if (!entry.endsWith("_client-reference-manifest.js")) continue;
    const text = readFileSync(join(folder, entry), "utf8");
    const [, route, json] = /__RSC_MANIFEST\["([^"]+)"\]\s*=\s*(\{.*\});?\s*$/s.exec(text) ?? [];
    if (!route || !json) throw new NextChanged(`${entry} is not a manifest this build can read.`);
    const manifest: { clientModules: object } = JSON.parse(json);
    const names = Object.keys(manifest.clientModules).map((key) =>
      key.replace(/^\[project\]\//, "").replace(/ <module evaluation>$/, ""),
    );
    routes.set(route, [...new Set(names)]);
  }
  if (routes.size === 0) throw new NextChanged(`No list of client modules stands in ${folder}.`);
  return routes;
}

/** What a route of a page matches: "/[locale]/[door]/page" and "az/child/index.html"; folders in brackets only group. */
function patternOf(route: string): RegExp {
  const path = route.replace(/\/page$/, "").replace(/\/\([^)]*\)/g, "");
  return new RegExp(`^${path.replace(/^\//, "").replace(/\[\w+\]/g, "[^/]+")}/?$`);
}

/**
 * Stops at a page of which Next noted no client modules: nobody would look whether it has any.
 * @param pages paths inside out/
 * @param routes as the manifests name them
 */
export function requireManifests(pages: readonly string[], routes: Iterable<string>): void {
  const patterns = [...routes].filter((route) => route.endsWith("/page")).map(patternOf);
  // The page for unknown addresses is Next's own route.
  const own = pages.filter((page) => page !== "404.html" && !isFramework(page));
  for (const page of own) {
    const path = page.replace(/(^|\/)index\.html$/, "");
    if (!patterns.some((pattern) => pattern.test(path)))
      throw new NextChanged(`No list of client modules was written for ${page}.`);
  }
}

/** Files only the framework asks for: its scripts, its payloads, its copy of the 404 page. */
export const isFramework = (path: string): boolean =>
  /^_next\//.test(path) ||
  /^(_not-found|404)\//.test(path) ||
  (path.endsWith(".txt") && !/^(robots|fonts\/OFL)\.txt$/.test(path));

/**
 * Takes the framework's files out and gives the style that was among them. Layers count in the order in which they
 * are named first: the site's own sheet, which has them all, comes before any other.
 */
export function takeFramework(files: SiteFiles): string {
  const sheets = new Set<string>();
  for (const [path, content] of [...files]) {
    if (path.endsWith(".css")) sheets.add(content.toString());
    if (isFramework(path)) files.delete(path);
  }
  const isWhole = (sheet: string) => sheet.includes("@layer utilities");
  const whole = [...sheets].filter(isWhole);
  if (whole.length !== 1)
    throw new NextChanged(`${whole.length} style sheets have all layers, where one should.`);
  return [...whole, ...[...sheets].filter((sheet) => !isWhole(sheet))].join("\n");
}

/** An island as Next writes it: its name, its props. */
const islandMark =
  /data-island="([a-z-]+)"[^>]*><script type="application\/json">(.*?)<\/script>/gs;

/** An island on a page; its props as JSON. */
export interface WrittenIsland {
  readonly name: string;
  readonly props: string;
}

/**
 * The islands of a page as Next wrote it, by their marks alone: pages are many, and reading one whole is slow.
 * @param page path inside out/
 */
export function writtenIslands(page: string, html: string): readonly WrittenIsland[] {
  const found = [...html.matchAll(islandMark)].map(([, name = "", props = ""]) => ({
    name,
    props,
  }));
  const marks = html.match(/\bdata-island=/g)?.length ?? 0;
  if (marks !== found.length)
    throw new NextChanged(`${page} has ${marks} islands, and ${found.length} can be read.`);
  return found;
}

/**
 * Stops at a page from which nothing of the framework was taken: what it needs to run would be shipped with it.
 * @param taken how many scripts, preloads and sheets were taken
 */
export function requireStripped(page: string, taken: number): void {
  if (taken === 0)
    throw new NextChanged(
      `Nothing of the framework was found on ${page}, so nothing was taken off.`,
    );
}
