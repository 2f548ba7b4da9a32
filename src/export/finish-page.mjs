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
  toRoot,
} from "./addresses.mjs";
import { propsScript } from "./island-scripts.mjs";
import { cutCss } from "./page-css.mjs";
import { pageWords } from "./page-words.mjs";
import { pagePolicy } from "./policy.mjs";
import { ExportRefused, refuseStreaming, refuseUnsafe } from "./refuse.mjs";
import { stripRuntime } from "./strip.mjs";

/**
 * Preact's script by its path; an island's script for its props, by its path and with the rules it brings.
 * @typedef {object} Scripts
 * @property {string} runtime
 * @property {(island: string, props: string) => { path: string, style: string }} island
 */

/**
 * What finishing a page needs from the rest of the site.
 * @typedef {object} SiteParts
 * @property {string} css the whole style sheet of the site
 * @property {Scripts} scripts what brings pages to life
 * @property {(path: string, code: string) => string} keep keeps a script and gives its hashed path
 * @property {(address: string) => string} rename the hashed address of a file
 * @property {(address: string) => string} hold an address that holds the file at an address
 * @property {Map<string, string>} inlined code of the scripts that stand in their pages, by path
 * @property {readonly number[]} sums of the reader's styles that this build made: see reader-style.mjs
 * @property {string} worker address of the script that registers the worker
 * @property {string | null} origin where the site will stand, when that is known
 */

const htmlOf = (tree) => tree.children.find((node) => node.tagName === "html");

const headOf = (tree) => htmlOf(tree).children.find((node) => node.tagName === "head");

/**
 * Takes the props of the page's islands out of it: they repeat its words, and nobody needs them
 * before those can be read.
 * @returns {{ name: string, props: string }[]} each island with its props as JSON
 */
function takeIslands(page, tree) {
  const islands = [];
  visit(tree, "element", (node) => {
    const name = node.properties.dataIsland;
    if (!name) return;
    const at = node.children.findIndex((child) => child.tagName === "script");
    const [{ children }] = node.children.splice(at, 1);
    if (islands.some((other) => other.name === name)) {
      throw new ExportRefused(page, `the island “${name}” stands there twice. Make one of both.`);
    }
    islands.push({ name: String(name), props: children[0].value });
  });
  return islands;
}

/**
 * Takes out the scripts that must run before anything is drawn: they are fetched by nobody, their code
 * stands in the page.
 * @returns {string} their code, in the order of the page
 */
function takeInlined(tree, inlined) {
  let code = "";
  visit(tree, { tagName: "script" }, (node, index, parent) => {
    const found = inlined.get(String(node.properties.src ?? "").slice(1));
    if (found === undefined) return;
    code += found;
    parent.children.splice(index, 1);
    return index;
  });
  return code;
}

/** The script that gives a page the reader's style, told where the site's root is and what this build made. */
const readerStyle = (page, { inlined, sums }) =>
  inlined
    .get("reader-style.js")
    .replace(/\bsafeStepRoot\b/g, () => rootCode(page))
    .replace(/\bsafeStepSums\b/g, () => JSON.stringify(sums));

/** What is of use only with whole addresses: a copy that does not know where it stands leaves it out. */
const wantsOrigin = ({ tagName, properties }) =>
  (tagName === "link" && ["canonical", "alternate"].includes(String(properties.rel))) ||
  (tagName === "meta" && /^og:/.test(String(properties.property)));

/** The framework repeats the Open Graph words for one network that reads those too. */
const isRepeated = ({ tagName, properties }) =>
  tagName === "meta" && /^twitter:/.test(String(properties.name));

/** Addresses of our own origin become addresses from the root; they are made relative like the others. */
function dropLocalOrigin(tree, origin) {
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

/**
 * Makes the page that is shipped from the page Next wrote.
 * @param {string} page path inside out/
 * @param {string} html
 * @param {SiteParts} site
 * @returns {{ html: string, css: string, scripts: string[] }} the page, the style that stands in it, and the paths of its scripts
 */
export function finishPage(page, html, site) {
  refuseStreaming(page, html);
  const tree = fromHtml(html);
  stripRuntime(tree);
  const inlined = takeInlined(tree, site.inlined);
  refuseUnsafe(page, tree, site.origin ?? "http://localhost:3000");
  if (!site.origin) dropLocalOrigin(tree, "http://localhost:3000");

  holdMarked(tree, site.hold);
  const anywhere = standsAnywhere(page);
  if (anywhere) standAnywhere(tree, site.hold);
  const root = anywhere ? "/" : toRoot(page);
  const relative = (address) => {
    const [, path, rest] = /^\/([^?#]*)(.*)$/.exec(address);
    return `${root}${site.rename(path)}${rest}`;
  };
  rewriteAddresses(tree, relative);
  const islands = takeIslands(page, tree);
  const living = islands.map(({ name, props }) => site.scripts.island(name, props));
  const islandStyles = living.map(({ style }) => style).join("");
  const css = cutCss(site.css, pageWords(tree), islandStyles);

  const script = (address) => h("script", { src: relative(`/${address}`), defer: true });
  // Without this a browser fetches fonts first, and who reads can answer later.
  const soon = (address) =>
    h("script", { src: relative(`/${address}`), defer: true, fetchPriority: "high" });
  const head = headOf(tree);
  const early =
    inlined + readerStyle(page, site) + (anywhere ? site.inlined.get("not-found.js") : "");
  const policy = pagePolicy({ styles: [css], scripts: [early] });
  const [charset, ...others] = head.children.filter(
    (node) => !isRepeated(node) && (site.origin || !wantsOrigin(node)),
  );
  head.children = [
    charset,
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
  const scripts = head.children.flatMap(({ properties }) => properties?.src ?? []);
  return { html: toHtml(tree, writing), css, scripts };
}
