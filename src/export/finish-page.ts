import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import {
  holdMarked,
  rewriteAddresses,
  rootCode,
  standAnywhere,
  standsAnywhere,
  textIn,
  toRoot,
} from "./addresses";
import { propsScript } from "./island-scripts";
import { requireStripped } from "./next-output";
import { cutCss } from "./page-css";
import { pageWords } from "./page-words";
import { pagePolicy } from "./policy";
import { ExportRefused, refuseStreaming, refuseUnsafe } from "./refuse";
import { findElement } from "./single-file-page";
import type { SiteParts } from "./site-parts";
import { stripRuntime } from "./strip";

/** An island as a page brings it; its props as JSON. */
interface PlacedIsland {
  readonly name: string;
  readonly props: string;
}

/**
 * Takes the props of the page's islands out of it: they repeat its words, and nobody needs them
 * before those can be read.
 */
function takeIslands(page: string, tree: Root): readonly PlacedIsland[] {
  const islands: PlacedIsland[] = [];
  visit(tree, "element", (node) => {
    const name = node.properties.dataIsland;
    if (!name) return;
    const script = node.children.find(
      (child): child is Element => child.type === "element" && child.tagName === "script",
    );
    if (!script) throw new ExportRefused(page, `the island “${name}” has no props.`);
    node.children.splice(node.children.indexOf(script), 1);
    if (islands.some((other) => other.name === name)) {
      throw new ExportRefused(page, `the island “${name}” stands there twice. Make one of both.`);
    }
    islands.push({ name: String(name), props: textIn(script).value });
  });
  return islands;
}

/**
 * Takes out the scripts that must run before anything is drawn: they are fetched by nobody, their code
 * stands in the page.
 * @returns their code, in the order of the page
 */
function takeInlined(tree: Root, inlined: ReadonlyMap<string, string>): string {
  let code = "";
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "script" || !parent || index === undefined) return;
    const found = inlined.get(String(node.properties.src ?? "").slice(1));
    if (found === undefined) return;
    code += found;
    parent.children.splice(index, 1);
    return index;
  });
  return code;
}

const codeOf = (inlined: ReadonlyMap<string, string>, path: string): string => {
  const code = inlined.get(path);
  if (code === undefined)
    throw new Error(`There is no public/${path}, which stands in every page.`);
  return code;
};

/** The script that gives a page the reader's style, told where the site's root is and what this build made. */
const readerStyle = (page: string, { inlined, sums }: SiteParts) =>
  codeOf(inlined, "reader-style.js")
    .replace(/\bsafeStepRoot\b/g, () => rootCode(page))
    .replace(/\bsafeStepSums\b/g, () => JSON.stringify(sums));

/** What is of use only with whole addresses: a copy that does not know where it stands leaves it out. */
const wantsOrigin = ({ tagName, properties }: Element) =>
  (tagName === "link" && ["canonical", "alternate"].includes(String(properties.rel))) ||
  (tagName === "meta" && /^og:/.test(String(properties.property)));

/** The framework repeats the Open Graph words for one network that reads those too. */
const isRepeated = ({ tagName, properties }: Element) =>
  tagName === "meta" && /^twitter:/.test(String(properties.name));

/** Addresses of our own origin become addresses from the root; they are made relative like the others. */
function dropLocalOrigin(tree: Root, origin: string): void {
  visit(tree, "element", ({ properties }) => {
    for (const name of ["href", "content"]) {
      const value = properties[name];
      if (typeof value === "string" && value.startsWith(`${origin}/`))
        properties[name] = value.slice(origin.length);
    }
  });
}

/** How pages are written: every end tag and quote that HTML does not need is left out. */
const writing = {
  omitOptionalTags: true,
  preferUnquoted: true,
  collapseEmptyAttributes: true,
  // "'" need not be written as five signs between '"': no browser of today misreads it.
  allowDangerousCharacters: true,
};

/** A page as it is shipped. */
export interface FinishedPage {
  readonly html: string;
  /** The style that stands in it. */
  readonly css: string;
  /** The paths of its scripts. */
  readonly scripts: readonly string[];
}

/**
 * Makes the page that is shipped from the page Next wrote.
 * @param page path inside out/
 */
export function finishPage(page: string, html: string, site: SiteParts): FinishedPage {
  refuseStreaming(page, html);
  const tree = fromHtml(html);
  requireStripped(page, stripRuntime(tree));
  const inlined = takeInlined(tree, site.inlined);
  refuseUnsafe(page, tree, site.origin ?? "http://localhost:3000");
  if (!site.origin) dropLocalOrigin(tree, "http://localhost:3000");

  holdMarked(tree, site.hold);
  const anywhere = standsAnywhere(page);
  if (anywhere) standAnywhere(tree, site.hold);
  const root = anywhere ? "/" : toRoot(page);
  const relative = (address: string) => {
    const [, path = "", rest = ""] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
    return `${root}${site.rename(path)}${rest}`;
  };
  rewriteAddresses(tree, relative, site.isPlace);
  const islands = takeIslands(page, tree);
  const living = islands.map(({ name, props }) => site.scripts.island(name, props));
  const islandStyles = living.map(({ style }) => style).join("");
  const css = cutCss(site.css, pageWords(tree), islandStyles);

  const script = (address: string) => h("script", { src: relative(`/${address}`), defer: true });
  // Without this a browser fetches fonts first, and who reads can answer later.
  const soon = (address: string) =>
    h("script", { src: relative(`/${address}`), defer: true, fetchPriority: "high" });
  const head = findElement(tree, "head");
  const early =
    inlined + readerStyle(page, site) + (anywhere ? codeOf(site.inlined, "not-found.js") : "");
  const policy = pagePolicy({ styles: [css], scripts: [early] });
  const [charset, ...others] = head.children.filter(
    (node) => node.type !== "element" || (!isRepeated(node) && (site.origin || !wantsOrigin(node))),
  );
  head.children = [
    ...(charset ? [charset] : []),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    // Before the style: they are asked for while the rest of the page is still on its way.
    ...islands.map(({ name, props }) =>
      soon(site.keep(`scripts/${name}-props.js`, propsScript(name, props))),
    ),
    ...(living.length > 0 ? [soon(site.scripts.runtime)] : []),
    ...living.map(({ path }) => soon(path)),
    ...others,
    h("style", css),
    h("script", early),
    ...(anywhere ? [] : [script(site.worker)]),
  ];
  const scripts = head.children.flatMap((node) =>
    node.type === "element" && node.properties.src ? [String(node.properties.src)] : [],
  );
  return { html: toHtml(tree, writing), css, scripts };
}
