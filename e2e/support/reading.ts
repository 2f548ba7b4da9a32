import { fromHtml } from "hast-util-from-html";

/** A page as somebody reads it who sees no style: a text browser, or whoever copies its words. */

/** Elements after and before which such a reader begins a new line. */
const lines = new Set(
  "address article aside blockquote body br button caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 header hr html img legend li main nav noscript ol option p pre section table tbody td th thead title tr ul".split(
    " ",
  ),
);

const unsaid = new Set(["script", "style", "head"]);

type Node = ReturnType<typeof fromHtml>["children"][number];

/** Calls `said` for each piece of text, with whether a line or a space stands before it. */
function read(nodes: readonly Node[], said: (text: string, joined: boolean) => void): void {
  let joined = false;
  const walk = (node: Node, crossed: boolean): boolean => {
    if (node.type === "text") {
      if (node.value === "") return crossed;
      said(node.value, joined && crossed);
      joined = !/\s$/.test(node.value);
      return false;
    }
    if (node.type !== "element" || unsaid.has(node.tagName)) return crossed;
    const breaks = lines.has(node.tagName);
    if (breaks) joined = false;
    let over = true;
    for (const child of node.children) over = walk(child as Node, over);
    if (breaks) joined = false;
    return true;
  };
  let crossed = false;
  for (const node of nodes) crossed = walk(node, crossed);
}

/** Places where one element's words run on behind another's: "Safe choice.I pick it up". */
export function runOns(html: string): string[] {
  const found: string[] = [];
  let before = "";
  read(fromHtml(html).children, (text, joined) => {
    if (joined && /[^\s(«„“‘"'–-]$/.test(before) && /^[\p{L}\p{N}«“„]/u.test(text))
      found.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
    before = text;
  });
  return found;
}

/** Words of elements that are hidden: a reader without style says them all the same. */
export function hiddenWords(html: string): string[] {
  const found: string[] = [];
  const textOf = (node: Node): string =>
    node.type === "text"
      ? node.value
      : node.type === "element" && !unsaid.has(node.tagName)
        ? node.children.map((child) => textOf(child as Node)).join("")
        : "";
  const walk = (node: Node): void => {
    if (node.type !== "element") return;
    const { hidden, className } = node.properties;
    const isHidden = hidden === true || [className ?? []].flat().includes("invisible");
    const words = isHidden ? textOf(node).trim() : "";
    if (words) found.push(words);
    else for (const child of node.children) walk(child as Node);
  };
  for (const node of fromHtml(html).children) walk(node);
  return found;
}
