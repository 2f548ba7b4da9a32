import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The content folder as text: path from the project's root (forward slashes) → what the file says. */
export type ContentFiles = ReadonlyMap<string, string>;

/**
 * Reads everything under content/. This is the only file of the library that opens files; line ends
 * become LF and a byte order mark is dropped, so that every machine sees the same text.
 */
export function readContentFiles(root: string): ContentFiles {
  const files = new Map<string, string>();
  const folder = path.join(root, "content");
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const full = path.join(folder, entry);
    if (!statSync(full).isFile() || path.basename(entry).startsWith(".")) continue;
    const text = readFileSync(full, "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
    files.set(`content/${entry.split(path.sep).join("/")}`, text);
  }
  return files;
}
