import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** The finished export in memory: path inside out/ (forward slashes) → content. */

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
export function readSite(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = join(folder, entry);
    if (statSync(path).isFile()) files.set(entry.split(sep).join("/"), readFileSync(path));
  }
  return files;
}

/**
 * The languages of a site: those with a home page.
 * @param {Map<string, Buffer | string>} files
 * @returns {string[]}
 */
export const localesOf = (files) =>
  [...files.keys()].flatMap((path) => /^([a-z]{2})\/index\.html$/.exec(path)?.[1] ?? []);

/**
 * Writes the site in place of what stands there.
 * @param {string} folder
 * @param {Map<string, Buffer | string>} files
 */
export function writeSite(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
