import { lastOf } from "@/base/last-of";

/**
 * What JSON.parse does not say: that a name stands twice in an object (it takes the last, another reader
 * may take the first), or that lists lie in lists so deep that writing them again would not end well.
 */
const deepest = 24;

/** A text, or a sign that opens, closes or separates; numbers and words do not matter here. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** @param text JSON that can be parsed */
export function checkJson(text: string): "duplicate keys" | "too deep" | null {
  const open: (Set<string> | null)[] = [];
  let last = "";
  for (const token of text.match(tokens) ?? []) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    if (open.length > deepest) return "too deep";
    if (token === ":") {
      // Read, so that "a" and "\u0061" are the same name.
      const name: string = JSON.parse(last);
      const names = lastOf(open);
      if (names?.has(name)) return "duplicate keys";
      names?.add(name);
    }
    last = token;
  }
  return null;
}
