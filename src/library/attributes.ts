/** What stands in braces at the end of a heading: `{#id rule=leave-it critical}`. */
export interface Attributes {
  readonly id: string | null;
  /** `name=value` pairs. */
  readonly values: ReadonlyMap<string, string>;
  /** Bare words. */
  readonly flags: ReadonlySet<string>;
}

/** A heading taken apart: its words, and its attributes (null where it has no braces). */
export interface HeadingParts {
  readonly words: string;
  readonly attributes: Attributes | null;
}

/** Splits the text of a heading from the attributes at its end. */
export function splitHeading(text: string): HeadingParts {
  const match = /^(.*?)\s*\{([^{}]*)\}\s*$/s.exec(text);
  if (!match) return { words: text.trim(), attributes: null };
  let id: string | null = null;
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const part of (match[2] ?? "").split(/\s+/).filter(Boolean)) {
    const equals = part.indexOf("=");
    if (part.startsWith("#")) id = part.slice(1);
    else if (equals > 0) values.set(part.slice(0, equals), part.slice(equals + 1));
    else flags.add(part);
  }
  return { words: (match[1] ?? "").trim(), attributes: { id, values, flags } };
}

/** Ids are small Latin letters, digits and single hyphens: they stand in addresses and in stored attempts. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
