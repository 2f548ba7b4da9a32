import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** The finished export in memory: path inside out/ (forward slashes) → content. */
export type SiteFiles = Map<string, Buffer>;

/** A file of the site that must be there. */
export function fileOf(files: ReadonlyMap<string, Buffer>, path: string): Buffer {
  const content = files.get(path);
  if (!content) throw new Error(`There is no file ${path} in the export.`);
  return content;
}

/** Reads a folder and all folders in it. */
export function readSite(folder: string): SiteFiles {
  const files: SiteFiles = new Map();
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = join(folder, entry);
    if (statSync(path).isFile()) files.set(entry.split(sep).join("/"), readFileSync(path));
  }
  return files;
}

/** The languages of a site: those with a home page. */
export const localesOf = (files: ReadonlyMap<string, Buffer | string>): string[] =>
  [...files.keys()].flatMap((path) => /^([a-z]{2})\/index\.html$/.exec(path)?.[1] ?? []);

/** Writes the site in place of what stands there. */
export function writeSite(folder: string, files: ReadonlyMap<string, Buffer | string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
