import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Pack } from "../offline/site-index";
import { rowOfFile } from "../site/pages";
import { hashedName } from "./addresses";
import { type Compressor, compressor } from "./compressed";
import { bundleScript } from "./island-scripts";
import { ExportRefused } from "./refuse";
import { fileOf, localesOf, type SiteFiles } from "./site-files";

/**
 * The copy for reading without a network: one pack a language and the worker that knows them.
 * A pack is a plain list of files. Storing the pages' common style once was tried: it comes out no
 * smaller with brotli (106 KB either way), since brotli finds what repeats by itself.
 */

/** What a language may weigh as it is sent, in bytes, with all its pictures and without audio. */
const mostBytes = 400 * 1024;

const textTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
};
const otherTypes: Readonly<Record<string, string>> = {
  woff2: "font/woff2",
  png: "image/png",
  ico: "image/x-icon",
};

const endingOf = (path: string) => path.slice(path.lastIndexOf(".") + 1);

/** What pages are made of; downloads, pictures for other sites' previews and audio are not. */
const isPart = (path: string) =>
  /^(scripts|pictures|fonts)\//.test(path) && endingOf(path) in { ...textTypes, ...otherTypes };

/** Whether a page of a language is kept: the table of pages says so; what answers where there is none, always. */
const isKept = (path: string, locale: string) => rowOfFile(path, locale)?.kept ?? true;

/** What a reader keeps before anything else: src/offline/emergency-first.ts. */
const isFirst = (path: string) => /^[a-z]{2}\/emergency\//.test(path);

/**
 * Pages and files every pack has: the choice of a language, the common 404 page, icon, manifest, and what says in
 * any language that a page of it is not saved.
 */
const inEvery = (path: string) =>
  ["404.html", "icon.svg", "index.html", "manifest.webmanifest"].includes(path) ||
  /^[a-z]{2}\/not-saved\//.test(path);

/**
 * The files of a language's pack: its pages and everything they or their scripts name. Files of one
 * kind stand together, which is how they come out smallest.
 * @param files the finished export
 */
export function packFiles(files: SiteFiles, locale: string): readonly string[] {
  const parts = [...files.keys()].filter(isPart);
  const pages = [...files.keys()].filter(
    (path) => path.startsWith(`${locale}/`) && isKept(path, locale),
  );
  // Pages fetch it by a name their script makes: it is found in no text.
  const style = parts.filter((path) => path.startsWith(`scripts/reader-${locale}.`));
  const found = new Set([...[...files.keys()].filter(inEvery), ...pages, ...style]);
  for (const path of found) {
    if (!/\.(html|js)$/.test(path)) continue;
    const text = fileOf(files, path).toString();
    for (const part of parts) if (text.includes(part)) found.add(part);
  }
  const key = (path: string) => `${endingOf(path)} ${path}`;
  return [...found].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** A file as it stands in a pack. */
function packedFile(path: string, content: Buffer): object {
  const ending = endingOf(path);
  if (ending in textTypes) return { path, type: textTypes[ending], text: content.toString() };
  if (ending in otherTypes)
    return { path, type: otherTypes[ending], base64: content.toString("base64") };
  throw new ExportRefused(path, "the offline copy does not know this kind of file. Add its type.");
}

const sha256 = (content: Buffer | string) => createHash("sha256").update(content).digest("hex");

/** How a pack is weighed. */
export interface Compressing {
  /** Makes of a pack what is sent. */
  readonly compress?: Pick<Compressor, "brotli"> | undefined;
  /** Bytes it may weigh so. */
  readonly most?: number;
}

/**
 * Makes the pack of a language.
 * @param files the finished export
 */
export async function makePack(
  files: SiteFiles,
  locale: string,
  { compress = compressor, most = mostBytes }: Compressing = {},
): Promise<{ readonly content: Buffer; readonly pack: Pack }> {
  const paths = packFiles(files, locale);
  const content = Buffer.from(
    JSON.stringify(paths.map((path) => packedFile(path, fileOf(files, path)))),
  );
  const address = hashedName(`packs/${locale}.json`, content);
  const size = (await compress.brotli(content)).length;
  if (size > most) {
    throw new ExportRefused(
      address,
      `it weighs ${size} bytes with brotli; a language's offline copy may weigh ${most}. Make its pictures smaller.`,
    );
  }
  const first = Object.fromEntries(
    paths.filter(isFirst).map((path) => [path, sha256(fileOf(files, path))]),
  );
  const pack = { address, bytes: content.length, size, hash: sha256(content), files: paths, first };
  return { content, pack };
}

/** The pack of each language. */
type Packs = Readonly<Record<string, Pack>>;

/** Pages that no device keeps. */
function unpackedPages(files: SiteFiles, packs: Packs): readonly string[] {
  const kept = new Set(Object.values(packs).flatMap((pack) => pack.files));
  return [...files.keys()].filter((path) => path.endsWith(".html") && !kept.has(path)).sort();
}

/** The worker's code with what it has to know in front of it. */
function workerScript(code: string, packs: Packs, unpacked: readonly string[]): string {
  const version = sha256(code + JSON.stringify(packs)).slice(0, 16);
  const site = { version, pageWait: 4000, stallWait: 20_000, unpacked, packs };
  return `self.safeStep=${JSON.stringify(site)};${code}`;
}

/**
 * Adds the packs, the worker and the kill switch to the finished export. Comes after the last change
 * to any page: the copy a reader keeps is byte for byte what is sent.
 * @param files changed in place
 * @param root the project's root
 */
export async function addOfflineCopy(
  files: SiteFiles,
  root: string,
  how?: Compressing,
): Promise<Packs> {
  const locales = localesOf(files);
  const script = (name: string) => bundleScript(join(root, `src/offline/${name}.ts`), root);
  const made = await Promise.all(
    locales.map(async (locale) => ({ locale, ...(await makePack(files, locale, how)) })),
  );
  const packs = Object.fromEntries(made.map(({ locale, pack }) => [locale, pack]));
  for (const { content, pack } of made) files.set(pack.address, content);
  files.set(
    "sw.js",
    Buffer.from(workerScript(await script("worker"), packs, unpackedPages(files, packs))),
  );
  files.set("kill-switch/sw.js", Buffer.from(await script("kill-switch")));
  for (const [locale, pack] of Object.entries(packs)) {
    const kilobytes = (pack.size / 1024).toFixed(0);
    console.log(`Offline copy ${locale}: ${pack.files.length} files, ${kilobytes} KB with brotli.`);
  }
  return packs;
}
