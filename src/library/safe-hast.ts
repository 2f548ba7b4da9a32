import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { isAllowedLink } from "./links";

/** What a sanitised text may consist of; everything else is dropped even if a check above missed it. */
const schema: Schema = {
  tagNames: ["p", "ul", "ol", "li", "strong", "em", "a", "br"],
  attributes: { a: ["href"] },
  protocols: { href: ["https", "tel"] },
};

/** Takes the address from every link that is neither allowed nor one of our own calls. */
function dropForeignLinks() {
  return (tree: HastRoot) => {
    visit(tree, "element", ({ properties }) => {
      const href = String(properties.href ?? "");
      if (!isAllowedLink(href) && !/^tel:\d{3}$/.test(href)) delete properties.href;
    });
  };
}

const toHast = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .use(dropForeignLinks)
  .freeze();

/**
 * Turns checked Markdown into what a page may draw. It is the second lock: what the checks of a
 * message should have refused, and did not, is dropped here.
 */
export function toSafeHast(tree: Root): HastRoot {
  return toHast.runSync(tree);
}
