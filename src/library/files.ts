import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The content folder as text: path from the project's root (forward slashes) → what the file says. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A file's text as every machine sees it: LF at the line ends, no byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

const slashed = (entry: string) => entry.split(path.sep).join("/");

function readFolder(root: string, folder: string, wanted: (entry: string) => boolean) {
  const files = new Map<string, string>();
  const whole = path.join(root, folder);
  // A folder that is missing has no files: what is missing is told by whoever needs it.
  if (!existsSync(whole)) return files;
  for (const entry of readdirSync(whole, { recursive: true, encoding: "utf8" }).sort()) {
    const full = path.join(whole, entry);
    if (!wanted(slashed(entry)) || !statSync(full).isFile()) continue;
    files.set(`${folder}/${slashed(entry)}`, plainLines(readFileSync(full, "utf8")));
  }
  return files;
}

/**
 * Reads everything under content/. This is the only file of the library that opens files.
 */
export function readContentFiles(root: string): ContentFiles {
  return readFolder(root, "content", (entry) => !path.basename(entry).startsWith("."));
}

const spokenType = /^[^/]+\/(?:example\.[a-z]+\.md|about\.yml|strings\.ts)$/;

/**
 * Reads everything the language checks look at: the content, the words of the interface and the words and
 * examples of the question types.
 */
export function readSpokenFiles(root: string): ContentFiles {
  const messages = readFolder(root, "messages", (entry) => entry.endsWith(".json"));
  const types = readFolder(root, "src/question-types", (entry) => spokenType.test(entry));
  return new Map([...readContentFiles(root), ...messages, ...types]);
}

const guideFile = /^[^/]+\/(?:example\.[a-z]+\.md|mistakes\.md|about\.yml|[^/]+\.svg)$/;

/** Reads what the author's guide shows of each question type: its examples, pictures and mistakes. */
export function readGuideFiles(root: string): ContentFiles {
  return readFolder(root, "src/question-types", (entry) => guideFile.test(entry));
}
