import { join } from "node:path";
import { transform } from "esbuild";
import { fromHtml } from "hast-util-from-html";
import { hashedName } from "./addresses.mjs";
import { keepBudgets } from "./budgets.mjs";
import { clientModules } from "./client-modules.mjs";
import { dataAddress } from "./data-address.mjs";
import { makeEditions } from "./editions/make-editions.mjs";
import { finishPage } from "./finish-page.mjs";
import { scriptTarget } from "./floor/browsers.mjs";
import { lowerStyle } from "./floor/lower-style.mjs";
import { refuseOldStyle } from "./floor/refuse-style.mjs";
import { keepScriptsToFloor } from "./floor/scripts.mjs";
import { bundleScript, islandScript, runtimeScript, styleScript } from "./island-scripts.mjs";
import { addOfflineCopy } from "./packs.mjs";
import { islandCss } from "./page-css.mjs";
import { codeWords, pageWords } from "./page-words.mjs";
import { divideStyle, readerScripts } from "./reader-style.mjs";
import { refuseClientModules } from "./refuse.mjs";
import { typesAsked } from "./shared-code.mjs";
import { localesOf, readSite, writeSite } from "./site-files.mjs";
import { withoutPayload } from "./strip.mjs";

/** Files only the framework asks for: its scripts, its payloads, its copy of the 404 page. */
const isFramework = (path) =>
  /^_next\//.test(path) ||
  /^(_not-found|404)\//.test(path) ||
  (path.endsWith(".txt") && !/^(robots|fonts\/OFL)\.txt$/.test(path));

/** Files whose names are theirs for ever: pages, and what is asked for by a fixed name. */
const keepsName = (path) =>
  /\.(html|txt|xml|webmanifest|ico)$/.test(path) ||
  /^(icon\.svg|apple-touch-icon\.png|icons\/|og\/)/.test(path);

/** A name that carries its hash already. */
const isHashed = (path) => /\.[0-9a-f]{8}\.[a-z0-9]+$/.test(path);

/** Gives every other file a name with a hash, so that it can be kept for ever. */
function hashNames(files) {
  const names = new Map();
  for (const [path, content] of [...files]) {
    if (keepsName(path) || isHashed(path)) continue;
    const name = hashedName(path, content);
    names.set(path, name);
    files.delete(path);
    files.set(name, content);
  }
  return names;
}

/**
 * Builds the scripts that bring pages to life, each with the style its pages do not have already.
 * @param {readonly string[]} pages HTML
 * @param {{ root: string, css: string, keep: (path: string, code: string) => string }} site
 * @returns {Promise<import("./finish-page.mjs").Scripts>}
 */
async function makeScripts(pages, { root, css, keep }) {
  const wordsOf = remembered((html) => pageWords(fromHtml(html)));
  const wanted = new Map();
  for (const html of pages)
    for (const [, name, props] of html.matchAll(islandMark)) {
      const types = typesAsked(props);
      const script = wanted.get(scriptKey(name, types)) ?? { name, types, around: [] };
      script.around.push(wordsOf(html));
      wanted.set(scriptKey(name, types), script);
    }
  const made = [...wanted].map(async ([key, { name, types, around }]) => {
    const code = await islandScript(name, root, types);
    const style = islandCss(css, codeWords(code), around);
    return [key, { path: keep(`scripts/${name}.js`, styleScript(style) + code), style }];
  });
  const islands = new Map(await Promise.all(made));
  return {
    runtime: keep("scripts/runtime.js", await runtimeScript(root)),
    island: (name, props) => islands.get(scriptKey(name, typesAsked(props))),
  };
}

/** An island as Next writes it: its name, its props. */
const islandMark =
  /data-island="([a-z-]+)"[^>]*><script type="application\/json">(.*?)<\/script>/gs;

const scriptKey = (name, types) => [name, ...types].join("+");

/** A function of one text that remembers what it gave. */
function remembered(make) {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text);
  };
}

/** Scripts that stand inside the pages that name them: they run before anything is drawn. */
const inlinedScripts = ["early.js", "reader-style.js", "not-found.js"];

/** Takes those scripts out of the files, as small as they can be. */
async function takeInlined(files) {
  const inlined = new Map();
  for (const path of inlinedScripts) {
    const { code } = await transform(files.get(path).toString(), {
      minify: true,
      ...scriptTarget,
    });
    inlined.set(path, code.trim());
    files.delete(path);
  }
  return inlined;
}

/** Takes the framework's files out and gives the style that was among them, as the floor reads it. */
function takeFramework(files) {
  const sheets = new Set();
  for (const [path, content] of [...files]) {
    if (path.endsWith(".css")) sheets.add(content.toString());
    if (isFramework(path)) files.delete(path);
  }
  // Layers count in the order in which they are named first: the site's own sheet has them all.
  const isWhole = (sheet) => Number(sheet.includes("@layer utilities"));
  return lowerStyle([...sheets].sort((one, other) => isWhole(other) - isWhole(one)).join("\n"));
}

/**
 * Every page's script, and beside it those it fetches by their hash, which keep the reader's style.
 * @param {Map<string, Buffer>} files gets them
 * @returns {Promise<{ register: string, sums: number[] }>} the page's script, and the sums of what those keep
 */
async function registerScript(files, { root, css, rename }) {
  const script = (name, define) => bundleScript(join(root, `src/offline/${name}.ts`), root, define);
  const code = await script("reader-style");
  const { hash, scripts, sums } = readerScripts(css, localesOf(files), { code, rename });
  for (const [path, text] of scripts) files.set(path, Buffer.from(text));
  return { register: await script("register", { readerStyle: JSON.stringify(hash) }), sums };
}

const pagesOf = (files) => [...files.keys()].filter((path) => path.endsWith(".html"));

/**
 * Turns Next's export into the one that is shipped: pages without the framework, each complete in
 * itself but for pictures, fonts and its islands' scripts.
 * @param {{ root: string, out: string, dist: string, siteUrl?: string | undefined,
 *   compress?: import("./compressed.mjs").Compressor }} options
 * @returns {Promise<Map<string, Buffer>>} the files written
 */
export async function finishExport({ root, out, dist, siteUrl, compress }) {
  for (const [route, modules] of clientModules(dist)) refuseClientModules(route, modules);
  const files = readSite(out);
  const css = takeFramework(files);
  const inlined = await takeInlined(files);
  const renamed = hashNames(files);
  const pages = new Map(
    pagesOf(files).map((page) => [page, withoutPayload(files.get(page).toString())]),
  );
  const keep = (path, code) => {
    const address = hashedName(path, code);
    files.set(address, Buffer.from(code));
    return address;
  };
  const rename = (path) => renamed.get(path) ?? path;
  const style = divideStyle(css);
  const scripts = await makeScripts([...pages.values()], { root, css: style.site, keep });
  const { register, sums } = await registerScript(files, { root, css: style.reader, rename });
  const site = {
    css: style.site,
    scripts,
    keep,
    rename,
    hold: (address) => dataAddress(address, files.get(rename(address.slice(1)))),
    inlined,
    sums,
    worker: keep("scripts/register.js", register),
    origin: siteUrl ? new URL(siteUrl).origin : null,
  };
  for (const [page, html] of pages) {
    files.set(page, Buffer.from(finishPage(page, html, site).html));
  }
  await makeEditions({ root, files, css, rename, early: inlined.get("early.js") });
  refuseOldStyle(files, css);
  // After the last change to any page: the copy kept on a device is byte for byte what is sent.
  await addOfflineCopy(files, root, { compress });
  keepScriptsToFloor([...inlined, ...[...files].filter(([path]) => path.endsWith(".js"))]);
  await keepBudgets(files, compress);
  writeSite(out, files);
  return files;
}
