import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything the built site depends on. */
const FOLDERS = ["app", "content", "messages", "pictures", "public", "src", "tools"];
const FILES = /^(next\.config\.js|package-lock\.json|tsconfig\.json|postcss\.config\..+)$/;

/**
 * The paths of all files in a folder and its folders, relative to `root`, with forward slashes.
 * Hidden files (.DS_Store and the like) are left out.
 */
export function listFiles(root: string, folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}

/** The files the built site depends on, sorted. */
export function sourceFiles(root: string): string[] {
  const folders = FOLDERS.filter((folder) =>
    statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory(),
  );
  const files = readdirSync(root).filter((name) => FILES.test(name));
  return [...folders.flatMap((folder) => listFiles(root, folder)), ...files].sort();
}

/** One hash of the names and bytes of all sources: it changes when anything in them does. */
export function hashSources(root: string): string {
  const hash = createHash("sha256");
  for (const path of sourceFiles(root)) {
    const bytes = readFileSync(join(root, path));
    // The length keeps "ab" + "c" apart from "a" + "bc".
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
