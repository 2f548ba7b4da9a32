import type { Element, Properties, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

const isFramework = (address: Properties[string]) =>
  typeof address === "string" && address.startsWith("/_next/");

function isRuntime({ tagName, properties, children }: Element): boolean {
  if (tagName === "script") {
    if (properties.src) return isFramework(properties.src);
    if (properties.type === "application/json") return false;
    const [code] = children;
    return /^\(?(globalThis|self)\b.*(TURBOPACK|__next_)/s.test(
      code?.type === "text" ? code.value : "",
    );
  }
  if (tagName !== "link") return false;
  const kinds = [properties.rel ?? []].flat();
  return (
    kinds.includes("preload") || (kinds.includes("stylesheet") && isFramework(properties.href))
  );
}

const payload =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\([^<]*<\/script>/g;

/**
 * A page without the payload, which says all its words once more: two thirds of what would have to be read only
 * to be taken off by `stripRuntime`.
 * @param html as Next wrote it
 */
export const withoutPayload = (html: string): string => html.replace(payload, "");

/**
 * Takes the framework off a page: its scripts, its payload, preloads, its style sheets, the comments
 * between pieces of text, and the empty place it leaves for late head elements. What the page says stays.
 * @param tree changed in place
 * @returns how many pieces of the framework were taken
 */
export function stripRuntime(tree: Root): number {
  let taken = 0;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const empty =
      node.type === "element" &&
      node.tagName === "div" &&
      node.properties.hidden === true &&
      node.children.every((child) => child.type === "comment");
    const runtime = node.type === "element" && isRuntime(node);
    if (node.type !== "comment" && !empty && !runtime) return;
    if (runtime) taken += 1;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return taken;
}
