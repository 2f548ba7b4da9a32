import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  compressedFolder,
  compressor,
  forgetUnused,
  keepingCompressor,
} from "../../src/export/compressed.mjs";
import { PlainError, runCommand } from "./plain-error.mjs";
import { formatBytes, say } from "./say.mjs";
import { listFiles } from "./source-hash.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TEXT_LIKE = /\.(html|css|js|mjs|json|svg|txt|md|csv|xml|webmanifest)$/;
/** Below this one network packet carries the file anyway. */
const SMALLEST = 300;
/** As many as Node's own pool of threads works on at once. */
const AT_ONCE = 4;

/** Writes the copy when it is smaller; otherwise removes one left from an earlier build. */
async function writeCopy(path, original, copy) {
  if (copy && copy.length < original.length) await writeFile(path, copy);
  else await rm(path, { force: true });
}

async function compressFile(path, { brotli, gzip }) {
  const original = await readFile(path);
  const worthIt = original.length > SMALLEST;
  const packed = worthIt ? await brotli(original) : undefined;
  await writeCopy(`${path}.br`, original, packed);
  await writeCopy(`${path}.gz`, original, worthIt ? await gzip(original) : undefined);
  return worthIt ? { before: original.length, after: packed.length } : undefined;
}

/**
 * Writes a brotli (.br) and a gzip (.gz) copy beside every text-like file of a site.
 * @param {string} folder
 * @param {import("../../src/export/compressed.mjs").Compressor} [compress]
 * @returns {Promise<{ files: number, bytes: number, brotliBytes: number }>} how many files have
 *   copies, their size before and with brotli
 */
export async function compressFolder(folder, compress = compressor) {
  const waiting = listFiles(folder).filter((path) => TEXT_LIKE.test(path));
  const total = { files: 0, bytes: 0, brotliBytes: 0 };
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const sizes = await compressFile(join(folder, path), compress);
      if (!sizes) continue;
      total.files += 1;
      total.bytes += sizes.before;
      total.brotliBytes += sizes.after;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}

async function main() {
  const folder = resolve(process.argv[2] ?? "out");
  if (!existsSync(folder)) {
    throw new PlainError(`There is no folder ${folder} to compress. Run "npm run build" first.`);
  }
  const kept = compressedFolder(root);
  const { files, bytes, brotliBytes } = await compressFolder(folder, keepingCompressor(kept));
  // The last of a build: what neither weighing nor this has asked for is of an older one.
  forgetUnused(kept);
  say(`Compressed ${files} files: ${formatBytes(bytes)} became ${formatBytes(brotliBytes)}.`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runCommand(main);
}
