import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "./plain-error.mjs";
import { writeProblem } from "./write-problem.mjs";

/** Where tests and builds write: the folder itself, and these in it. npm says itself what it cannot write. */
const WRITTEN = ["", ".cache", ".next", "out"];

/** Tools of the build end a path at these signs, as in an address, and then look for another file. */
const BREAKING = /[#?]/;

/**
 * Tries it: what a system says of rights is not always what it then does, and a full disk takes a name.
 * @param {string} folder
 */
function tryWriting(folder) {
  const place = mkdtempSync(join(folder, ".can-be-written-"));
  try {
    writeFileSync(join(place, "bytes"), Buffer.alloc(100_000));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/**
 * Refuses a folder in which nothing can be installed or built, before a tool fails in its own words.
 * Called only when something is to be written: what is built already is served from any folder.
 * @param {string} root
 * @param {(folder: string) => void} [write] throws what the file system says
 */
export function requireFolder(root, write = tryWriting) {
  const [sign] = BREAKING.exec(root) ?? [];
  if (sign) {
    throw new PlainError(
      `The site is in ${root}, and it cannot be built there: the path has a “${sign}” in it. ` +
        "Rename that folder, or move the site to another one, and run the same command again.",
    );
  }
  for (const name of WRITTEN) {
    const folder = join(root, name);
    if (!existsSync(folder)) continue;
    try {
      write(folder);
    } catch (error) {
      throw new PlainError(
        writeProblem(error, folder) ?? `Nothing can be written to ${folder}: ${error}`,
      );
    }
  }
}
