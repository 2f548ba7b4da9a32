import { join } from "node:path";
import { transform } from "esbuild";
import { fromHtml } from "hast-util-from-html";
import { hashedName } from "./addresses";
import { keepBudgets } from "./budgets";
import type { Compressor } from "./compressed";
import { dataAddress } from "./data-address";
import { makeEditions } from "./editions/make-editions";
import { findIslands } from "./find-islands";
import { finishPage } from "./finish-page";
import { scriptTarget } from "./floor/browsers";
import { lowerStyle } from "./floor/lower-style";
import { refuseOldStyle } from "./floor/refuse-style";
import { keepScriptsToFloor } from "./floor/scripts";
import { hashNames } from "./hash-names";
import { bundleScript, islandScript, runtimeScript, styleScript } from "./island-scripts";
import { clientModules, takeFramework, writtenIslands } from "./next-output";
import { addOfflineCopy } from "./packs";
import { islandCss } from "./page-css";
import { codeWords, type PageWords, pageWords } from "./page-words";
import { divideStyle, readerScripts } from "./reader-style";
import { refuseClientModules } from "./refuse";
import { typesAsked } from "./shared-code";
import { fileOf, localesOf, readSite, type SiteFiles, writeSite } from "./site-files";
import type { IslandScript, Scripts } from "./site-parts";
import { withoutPayload } from "./strip";

/** A script that some pages ask for, and what stands on them. */
interface WantedScript {
  readonly name: string;
  readonly types: readonly string[];
  readonly around: PageWords[];
}

/**
 * Builds the scripts that bring pages to life, each with the style its pages do not have already.
 * @param pages HTML by path
 */
async function makeScripts(
  pages: ReadonlyMap<string, string>,
  {
    root,
    css,
    keep,
  }: {
    readonly root: string;
    readonly css: string;
    readonly keep: (path: string, code: string) => string;
  },
): Promise<Scripts> {
  const wordsOf = remembered((html) => pageWords(fromHtml(html)));
  const wanted = new Map<string, WantedScript>();
  for (const [page, html] of pages)
    for (const { name, props } of writtenIslands(page, html)) {
      const types = typesAsked(props);
      const script = wanted.get(scriptKey(name, types)) ?? { name, types, around: [] };
      script.around.push(wordsOf(html));
      wanted.set(scriptKey(name, types), script);
    }
  const stand = findIslands(root);
  const made = [...wanted].map(
    async ([key, { name, types, around }]): Promise<[string, IslandScript]> => {
      const path = stand.get(name);
      if (!path) throw new Error(`There is no ${name}.island.tsx in app/ or src/.`);
      const code = await islandScript(name, root, path, types);
      const style = islandCss(css, codeWords(code), around);
      return [key, { path: keep(`scripts/${name}.js`, styleScript(style) + code), style }];
    },
  );
  const islands = new Map(await Promise.all(made));
  return {
    runtime: keep("scripts/runtime.js", await runtimeScript(root)),
    island: (name, props) => {
      const script = islands.get(scriptKey(name, typesAsked(props)));
      if (!script) throw new Error(`No script was made for the island “${name}”.`);
      return script;
    },
  };
}

const scriptKey = (name: string, types: readonly string[]) => [name, ...types].join("+");

/** A function of one text that remembers what it gave. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** Scripts that stand inside the pages that name them: they run before anything is drawn. */
const inlinedScripts = ["early.js", "reader-style.js", "not-found.js"];

/** Takes those scripts out of the files, as small as they can be. */
async function takeInlined(files: SiteFiles): Promise<ReadonlyMap<string, string>> {
  const inlined = new Map<string, string>();
  for (const path of inlinedScripts) {
    const { code } = await transform(fileOf(files, path).toString(), {
      minify: true,
      ...scriptTarget,
    });
    inlined.set(path, code.trim());
    files.delete(path);
  }
  return inlined;
}

/**
 * Every page's script, and beside it those it fetches by their hash, which keep the reader's style.
 * @param files gets them
 * @returns the page's script, and the sums of what those keep
 */
async function registerScript(
  files: SiteFiles,
  {
    root,
    css,
    rename,
  }: { readonly root: string; readonly css: string; readonly rename: (path: string) => string },
): Promise<{ readonly register: string; readonly sums: readonly number[] }> {
  const script = (name: string, define?: Readonly<Record<string, string>>) =>
    bundleScript(join(root, `src/offline/${name}.ts`), root, define);
  const code = await script("reader-style");
  const { hash, scripts, sums } = readerScripts(css, localesOf(files), { code, rename });
  for (const [path, text] of scripts) files.set(path, Buffer.from(text));
  return { register: await script("register", { readerStyle: JSON.stringify(hash) }), sums };
}

const pagesOf = (files: SiteFiles) => [...files.keys()].filter((path) => path.endsWith(".html"));

/** Where a build has what. */
export interface ExportOptions {
  /** The project's root. */
  readonly root: string;
  /** The folder of the export. */
  readonly out: string;
  /** Next's own folder. */
  readonly dist: string;
  /** Where the site will stand, when that is known. */
  readonly siteUrl?: string | undefined;
  readonly compress?: Compressor;
}

/**
 * Turns Next's export into the one that is shipped: pages without the framework, each complete in
 * itself but for pictures, fonts and its islands' scripts.
 * @returns the files written
 */
export async function finishExport({
  root,
  out,
  dist,
  siteUrl,
  compress,
}: ExportOptions): Promise<SiteFiles> {
  for (const [route, modules] of clientModules(dist)) refuseClientModules(route, modules);
  const files = readSite(out);
  const css = lowerStyle(takeFramework(files));
  const inlined = await takeInlined(files);
  const renamed = hashNames(files);
  const pages = new Map(
    pagesOf(files).map((page) => [page, withoutPayload(fileOf(files, page).toString())]),
  );
  const places = new Set([...files.keys(), ...renamed.keys()]);
  const keep = (path: string, code: string) => {
    const address = hashedName(path, code);
    files.set(address, Buffer.from(code));
    return address;
  };
  const rename = (path: string) => renamed.get(path) ?? path;
  const style = divideStyle(css);
  const scripts = await makeScripts(pages, { root, css: style.site, keep });
  const { register, sums } = await registerScript(files, { root, css: style.reader, rename });
  const site = {
    css: style.site,
    scripts,
    keep,
    rename,
    isPlace: (path: string) =>
      places.has(path.slice(1)) || places.has(`${path.slice(1)}index.html`),
    hold: (address: string) => dataAddress(address, fileOf(files, rename(address.slice(1)))),
    inlined,
    sums,
    worker: keep("scripts/register.js", register),
    origin: siteUrl ? new URL(siteUrl).origin : null,
  };
  for (const [page, html] of pages) {
    files.set(page, Buffer.from(finishPage(page, html, site).html));
  }
  await makeEditions({ root, files, css, rename, early: inlined.get("early.js") ?? "" });
  refuseOldStyle(files, css);
  // After the last change to any page: the copy kept on a device is byte for byte what is sent.
  await addOfflineCopy(files, root, { compress });
  keepScriptsToFloor([...inlined, ...[...files].filter(([path]) => path.endsWith(".js"))]);
  await keepBudgets(files, compress);
  writeSite(out, files);
  return files;
}
