/** What stands in braces at the end of a heading: `{#id rule=leave-it critical}`. */
export interface Attributes {
  readonly id: string | null;
  /** `name=value` pairs. */
  readonly values: ReadonlyMap<string, string>;
  /** Bare words. */
  readonly flags: ReadonlySet<string>;
  /** What was said more than once, as its author wrote it the second time. */
  readonly doubled: readonly string[];
}

/** A heading taken apart: its words, and its attributes (null where it has no braces). */
export interface HeadingParts {
  readonly words: string;
  readonly attributes: Attributes | null;
}

/** Splits the text of a heading from the attributes at its end. */
export function splitHeading(text: string): HeadingParts {
  const match = /^(.*?)\s*(?<!\{)\{([^{}]*)\}\s*$/s.exec(text);
  if (!match) return { words: text.trim(), attributes: null };
  let id: string | null = null;
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const doubled: string[] = [];
  for (const part of (match[2] ?? "").split(/\s+/).filter(Boolean)) {
    const equals = part.indexOf("=");
    const name = equals > 0 ? part.slice(0, equals) : part;
    if (part.startsWith("#") ? id !== null : values.has(name) || flags.has(name)) {
      doubled.push(part);
    } else if (part.startsWith("#")) id = part.slice(1);
    else if (equals > 0) values.set(name, part.slice(equals + 1));
    else flags.add(part);
  }
  return { words: (match[1] ?? "").trim(), attributes: { id, values, flags, doubled } };
}

/** Reports what may not stand in the braces of a heading; `use` says what may. */
export function checkAttributes(
  attributes: Attributes | null,
  known: { readonly values: readonly string[]; readonly flags: readonly string[] },
  use: string,
  complain: (wrong: string, toDo: string) => void,
): void {
  if (!attributes) return;
  for (const [name, value] of attributes.values) {
    if (!known.values.includes(name))
      complain(`“${name}=” is not known in the braces of the heading`, use);
    else if (value === "") complain(`nothing stands after “${name}=”`, "Write it, or remove it.");
  }
  for (const flag of attributes.flags) {
    if (!known.flags.includes(flag))
      complain(`“${flag}” is not known in the braces of the heading`, use);
  }
  for (const again of attributes.doubled) {
    complain(
      `“${again}” says something a second time in the braces of the heading`,
      "Keep one of the two.",
    );
  }
}

/** Ids are small Latin letters, digits and single hyphens: they stand in addresses and in stored attempts. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** For the schemas: an id, and what to tell the author of another thing. */
export const idMistake = "is not an id|Use small Latin letters, digits and hyphens.";
