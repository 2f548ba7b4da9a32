import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from "yaml";
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

function sentence(issue: z.core.$ZodIssue): [wrong: string, toDo: string] {
  const where = issue.path.length > 0 ? `“${issue.path.join(".")}”` : "the file";
  if (issue.code === "unrecognized_keys") {
    return [`“${issue.keys.join("”, “")}” is not known here`, "Remove it or mend its spelling."];
  }
  if (issue.code === "invalid_value") {
    return [`${where} has an unknown value`, `Use one of: ${issue.values.join(", ")}.`];
  }
  if (issue.code === "invalid_type") {
    return [
      `${where} is missing or is not a ${issue.expected}`,
      `Write it as a ${issue.expected}.`,
    ];
  }
  return [`${where} does not fit (${issue.message})`, "See docs/writing-lessons.md."];
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
    const message = error.message.split("\n")[0] ?? "unreadable";
    complain(lines.linePos(error.pos[0]).line, `this is not YAML (${message})`, "Mend the line.");
  }
  if (document.errors.length > 0) return null;
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const offset = nodeAt(document.contents, issue.path)?.range?.[0] ?? 0;
    complain(Math.max(1, lines.linePos(offset).line), ...sentence(issue));
  }
  return null;
}
