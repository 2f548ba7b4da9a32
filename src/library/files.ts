import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The content folder as text: path from the project's root (forward slashes) → what the file says. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A file's text as every machine sees it: LF at the line ends, no byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/**
 * Reads everything under content/. This is the only file of the library that opens files.
 */
export function readContentFiles(root: string): ContentFiles {
  const files = new Map<string, string>();
  const folder = path.join(root, "content");
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const full = path.join(folder, entry);
    if (!statSync(full).isFile() || path.basename(entry).startsWith(".")) continue;
    const text = plainLines(readFileSync(full, "utf8"));
    files.set(`content/${entry.split(path.sep).join("/")}`, text);
  }
  return files;
}
