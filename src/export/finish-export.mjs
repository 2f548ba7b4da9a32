import { join } from "node:path";
import { transform } from "esbuild";
import { hashedName } from "./addresses.mjs";
import { keepBudgets } from "./budgets.mjs";
import { clientModules } from "./client-modules.mjs";
import { dataAddress } from "./data-address.mjs";
import { makeEditions } from "./editions/make-editions.mjs";
import { finishPage } from "./finish-page.mjs";
import { bundleScript, islandScript, styleScript } from "./island-scripts.mjs";
import { addOfflineCopy } from "./packs.mjs";
import { islandCss } from "./page-css.mjs";
import { codeWords } from "./page-words.mjs";
import { refuseClientModules } from "./refuse.mjs";
import { readSite, writeSite } from "./site-files.mjs";

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

/** Builds the script of every island the pages name, its style with it. */
async function makeIslands(names, { root, css, keep }) {
  const islands = new Map();
  for (const name of names) {
    const code = await islandScript(name, root);
    const style = islandCss(css, codeWords(code));
    islands.set(name, { path: keep(`scripts/${name}.js`, styleScript(style) + code), style });
  }
  return islands;
}

/** Takes the framework's files out and gives what is still wanted of them. */
function takeFramework(files) {
  const sheets = new Set();
  for (const [path, content] of [...files]) {
    if (path.endsWith(".css")) sheets.add(content.toString());
    if (isFramework(path)) files.delete(path);
  }
  const early = files.get("early.js").toString();
  files.delete("early.js");
  return { css: [...sheets].join("\n"), early };
}

const islandNames = (pages) =>
  new Set(
    pages.flatMap((html) => [...html.matchAll(/data-island="([a-z-]+)"/g)].map(([, name]) => name)),
  );

const pagesOf = (files) => [...files.keys()].filter((path) => path.endsWith(".html"));

/**
 * Turns Next's export into the one that is shipped: pages without the framework, each complete in
 * itself but for pictures, fonts and its islands' scripts.
 * @param {{ root: string, out: string, dist: string, siteUrl?: string | undefined }} options
 * @returns {Promise<Map<string, Buffer>>} the files written
 */
export async function finishExport({ root, out, dist, siteUrl }) {
  for (const [route, modules] of clientModules(dist)) refuseClientModules(route, modules);
  const files = readSite(out);
  const { css, early } = takeFramework(files);
  const renamed = hashNames(files);
  const pages = new Map(pagesOf(files).map((page) => [page, files.get(page).toString()]));
  const keep = (path, code) => {
    const address = hashedName(path, code);
    files.set(address, Buffer.from(code));
    return address;
  };
  const islands = await makeIslands(islandNames([...pages.values()]), { root, css, keep });
  const register = await bundleScript(join(root, "src/offline/register.ts"), root);
  const rename = (path) => renamed.get(path) ?? path;
  const site = {
    css,
    island: (name) => islands.get(name).path,
    islandStyle: (name) => islands.get(name).style,
    keep,
    rename,
    hold: (address) => dataAddress(address, files.get(rename(address.slice(1)))),
    early: (await transform(early, { minify: true, target: "es2020" })).code.trim(),
    worker: keep("scripts/register.js", register),
    origin: siteUrl ? new URL(siteUrl).origin : null,
  };
  for (const [page, html] of pages) {
    files.set(page, Buffer.from(finishPage(page, html, site).html));
  }
  await makeEditions({ root, files, css, rename, early: site.early });
  // After the last change to any page: the copy kept on a device is byte for byte what is sent.
  await addOfflineCopy(files, root);
  await keepBudgets(files);
  writeSite(out, files);
  return files;
}
