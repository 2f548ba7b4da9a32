import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  type BrotliOptions,
  brotliCompress,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  type ZlibOptions,
} from "node:zlib";

/**
 * Compressing is the slowest thing a build does, so every file is compressed once: what pages and packs
 * weigh, and the copies a server sends, all come from here. Kept in a folder: `<hash>.br` and `<hash>.gz`,
 * named by what they were made from, and `begun`, whose time says when the last build began.
 */

/** Gives a content as it is sent. */
export interface Compressor {
  readonly brotli: (content: Buffer) => Promise<Buffer>;
  readonly gzip: (content: Buffer) => Promise<Buffer>;
}

const toBrotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const fromBrotli = promisify<Buffer, Buffer>(brotliDecompress);
const toGzip = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const fromGzip = promisify<Buffer, Buffer>(gunzip);

export const compressor: Compressor = {
  brotli: (content) =>
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => toGzip(content, { level: 9 }),
};

/** Where builds keep it, under the project's root. */
export const compressedFolder = (root: string): string => join(root, ".cache", "compressed");

const mark = (folder: string) => join(folder, "begun");

/** Another release of the same algorithm may give other bytes: what a clean build gives, this gives too. */
const versions = `${process.versions.brotli} ${process.versions.zlib}`;

const nameOf = (content: Buffer, ending: string) =>
  `${createHash("sha256").update(versions).update(content).digest("hex")}.${ending}`;

/** What is kept under a name, or undefined where it is missing, broken or not of this content. */
async function readKept(
  path: string,
  content: Buffer,
  unpack: (kept: Buffer) => Promise<Buffer>,
): Promise<Buffer | undefined> {
  try {
    const kept = await readFile(path);
    if (!content.equals(await unpack(kept))) return undefined;
    await utimes(path, new Date(), new Date());
    return kept;
  } catch {
    return undefined;
  }
}

/**
 * A compressor that keeps what it made for the next build.
 * @param folder made when it is missing
 */
export function keepingCompressor(folder: string): Compressor {
  mkdirSync(folder, { recursive: true });
  type Pack = (content: Buffer) => Promise<Buffer>;
  const keeping = (ending: string, pack: Pack, unpack: Pack) => async (content: Buffer) => {
    const path = join(folder, nameOf(content, ending));
    const kept = await readKept(path, content, unpack);
    if (kept) return kept;
    const packed = await pack(content);
    // Never half a file under its name, whoever is stopped meanwhile.
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, packed);
    await rename(draft, path);
    return packed;
  };
  return {
    brotli: keeping("br", compressor.brotli, fromBrotli),
    gzip: keeping("gz", compressor.gzip, fromGzip),
  };
}

/** Says that a build begins: what it does not ask for is forgotten at its end. */
export function beginBuild(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark(folder), "");
}

/** Takes away what nobody has asked for since the last build began. */
export function forgetUnused(folder: string): void {
  const begun = statSync(mark(folder), { throwIfNoEntry: false })?.mtimeMs;
  if (begun === undefined) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < begun) rmSync(path);
  }
}
