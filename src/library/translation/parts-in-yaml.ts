import { isMap, isScalar, isSeq, parseDocument } from "yaml";

/** How much of something is there. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/** The texts in a value, at whatever depth; an empty one is none. */
function textsIn(node: unknown): number {
  if (isMap(node)) return node.items.reduce((sum, { value }) => sum + textsIn(value), 0);
  if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + textsIn(item), 0);
  return isScalar(node) && typeof node.value === "string" && node.value.trim() !== "" ? 1 : 0;
}

/** How many texts a YAML or JSON file has in all. */
export function countTexts(source: string): number {
  return textsIn(parseDocument(source).contents);
}

/** The same with a list of words for one: another language may need fewer or more. */
function groupsIn(node: unknown): number {
  if (isMap(node)) return node.items.reduce((sum, { value }) => sum + groupsIn(value), 0);
  return textsIn(node) > 0 ? 1 : 0;
}

/** How many of the texts under `az` stand under another language beside it. */
export function shareOf(source: string, code: string): Share {
  const share = { done: 0, total: 0 };
  const walk = (node: unknown) => {
    if (isSeq(node)) for (const item of node.items) walk(item);
    if (!isMap(node)) return;
    if (!node.has("az")) {
      for (const { value } of node.items) walk(value);
      return;
    }
    const total = groupsIn(node.get("az", true));
    share.total += total;
    share.done += Math.min(total, groupsIn(node.get(code, true)));
  };
  walk(parseDocument(source).contents);
  return share;
}
