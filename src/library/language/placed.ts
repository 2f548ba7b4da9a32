import type { Said } from "@/language/said";

/** A piece of what is said, with its place. */
export interface Placed extends Said {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The id of the part, or the key, it stands in. */
  readonly within: string | null;
}

/**
 * A text as it is read: the canonical steps taken out (their words stand and are checked in one place), the
 * numbers put in, the white space folded.
 */
export function asRead(text: string): string {
  return text
    .replace(/\{\{\s*(\d{3})\s*\}\}/g, "$1")
    .replace(/\{\{[^{}]*\}\}\s*/g, "")
    .replace(/[ \t]*\n[ \t]*/g, " ")
    .trim();
}
