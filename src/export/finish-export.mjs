import { join } from "node:path";
import { transform } from "esbuild";
import { hashedName } from "./addresses.mjs";
import { clientModules } from "./client-modules.mjs";
import { finishPage } from "./finish-page.mjs";
import { bundleScript, islandScript } from "./island-scripts.mjs";
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

async function makeIslands(names, root, keep) {
  const scripts = new Map();
  for (const name of names) {
    const code = await islandScript(name, root);
    scripts.set(name, { address: keep(`scripts/${name}.js`, code), code });
  }
  return scripts;
}

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
  const sheets = new Map();
  for (const [path, content] of [...files]) {
    if (path.endsWith(".css")) sheets.set(`/${path}`, content.toString());
    if (isFramework(path)) files.delete(path);
  }
  const early = (
    await transform(files.get("early.js").toString(), { minify: true, target: "es2020" })
  ).code.trim();
  files.delete("early.js");
  const renamed = hashNames(files);
  const pages = pagesOf(files);
  const html = new Map(pages.map((page) => [page, files.get(page).toString()]));
  const wanted = new Set(
    [...html.values()].flatMap((text) =>
      [...text.matchAll(/data-island="([a-z-]+)"/g)].map(([, name]) => name),
    ),
  );
  const keep = (path, code) => {
    const address = hashedName(path, code);
    files.set(address, Buffer.from(code));
    return address;
  };
  const islands = await makeIslands(wanted, root, keep);
  const worker = keep(
    "scripts/register.js",
    await bundleScript(join(root, "src/offline/register.ts"), root),
  );
  files.set("sw.js", Buffer.from(""));
  const site = {
    sheet: (address) => sheets.get(address) ?? "",
    island: (name) => islands.get(name),
    keep,
    rename: (path) => renamed.get(path) ?? path,
    early,
    worker,
    origin: siteUrl ? new URL(siteUrl).origin : null,
  };
  for (const page of pages) {
    files.set(page, Buffer.from(finishPage(page, html.get(page), site).html));
  }
  writeSite(out, files);
  return files;
}
