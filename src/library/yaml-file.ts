import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { z } from "zod";
import type { Complain } from "./problem";

function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root;
  for (const key of path) {
    if (!isMap(node) && !isSeq(node)) break;
    const next = node.get(key, true);
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

/** The first `*name`: a reference in YAML, where an author meant a star. None of our files needs one. */
function findAlias(document: Document.Parsed): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** What to tell the author of something that YAML cannot read. */
export function yamlMistake(message: string): [wrong: string, toDo: string] {
  const [reason = ""] = message.split("\n");
  const said = reason.replace(/ at line \d+.*$/, "").replace(/; please use .*$/, "");
  return [`this is not YAML (${said})`, "Mend the line; a text with signs in it stands in quotes."];
}

/** The schema's kinds of values in an author's words. */
const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a whole number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a group of “name: value” lines",
};

const counted = (count: number | bigint, what: string) =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

function sizeSentence(where: string, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig) {
  const limit = issue.code === "too_small" ? issue.minimum : issue.maximum;
  const bound = issue.code === "too_small" ? "at least" : "at most";
  if (issue.origin === "string") return [`${where} is empty`, "Write it."] as const;
  if (issue.origin === "array") {
    const wrong = `${where} has too ${issue.code === "too_small" ? "few" : "many"} lines`;
    return [wrong, `Give it ${bound} ${counted(limit, "line")}.`] as const;
  }
  return [
    `${where} is too ${issue.code === "too_small" ? "small" : "big"}`,
    `Write ${bound} ${limit}.`,
  ] as const;
}

function sentence(
  issue: z.core.$ZodIssue,
  present: boolean,
): readonly [wrong: string, toDo: string] {
  const where = issue.path.length > 0 ? `“${issue.path.map(String).join(".")}”` : "the file";
  if (issue.code === "unrecognized_keys") {
    return [`“${issue.keys.join("”, “")}” is not known here`, "Remove it or mend its spelling."];
  }
  if (issue.code === "invalid_value") {
    const wrong = present ? "has an unknown value" : "is missing";
    return [`${where} ${wrong}`, `Use one of: ${issue.values.join(", ")}.`];
  }
  if (issue.code === "invalid_type") {
    const kind = kinds[issue.expected] ?? issue.expected;
    if (!present) return [`${where} is missing`, `Write ${kind}.`];
    const toDo = kind === "a text" ? "Write it in quotes." : `Write ${kind}.`;
    return [`${where} is not ${kind}`, toDo];
  }
  if (issue.code === "too_small" || issue.code === "too_big") return sizeSentence(where, issue);
  if (issue.code === "invalid_format" && issue.format === "date") {
    return [`${where} is not a date`, "Write year, month and day like this: 2026-01-31."];
  }
  // What the schemas ask in words of their own, as “what is wrong|what to do”.
  const [wrong, toDo = "See docs/writing-lessons.md."] = issue.message.split("|");
  return [issue.code === "custom" ? `${wrong}` : `${where} ${wrong}`, toDo];
}

/** The first line of a YAML file that holds the word; 1 if none does. */
export function lineWith(word: string, text: string): number {
  const found = text.split("\n").findIndex((line) => line.split(/[\s:,[\]"'#]+/).includes(word));
  return found + 1 || 1;
}

/**
 * Reads a YAML file against its schema; every mistake becomes a problem at its line.
 *
 * @returns null when anything was reported
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, complain: Complain): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    complain(lines.linePos(error.pos[0]).line, ...yamlMistake(error.message));
  }
  if (document.errors.length > 0) return null;
  const alias = findAlias(document);
  if (alias) {
    complain(
      lines.linePos(alias.range?.[0] ?? 0).line,
      `“*${alias.source}” is read as a reference, not as a text`,
      "Put the text in quotes.",
    );
    return null;
  }
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const offset = nodeAt(document.contents, [...issue.path, ...unknown])?.range?.[0] ?? 0;
    const present = document.hasIn(issue.path);
    complain(Math.max(1, lines.linePos(offset).line), ...sentence(issue, present));
  }
  return null;
}
