import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { Locale } from "@/i18n/locales";
import type { Placed } from "./placed";
import { spokenForms } from "./spoken-forms";

/** Everything messages/<locale>.json says, each way it can be read. JSON is YAML, which knows its lines. */
export function saidInMessages(source: string, file: string, locale: Locale): Placed[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const found: Placed[] = [];
  const walk = (node: unknown, path: string) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, path ? `${path}.${key}` : `${key}`);
    } else if (isScalar(node) && typeof node.value === "string") {
      const { line } = lines.linePos((node as Node).range?.[0] ?? 0);
      for (const { text, reader } of spokenForms(node.value)) {
        found.push({
          file,
          locale,
          reader,
          kind: "interface",
          line,
          within: path,
          text,
          around: text,
        });
      }
    }
  };
  walk(document.contents, "");
  return found;
}
