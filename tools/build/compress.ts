import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Compressor, compressor } from "../../src/export/compressed";
import { listFiles } from "./source-hash";

const TEXT_LIKE = /\.(html|css|js|mjs|json|svg|txt|md|csv|xml|webmanifest)$/;
/** Below this one network packet carries the file anyway. */
const SMALLEST = 300;
/** As many as Node's own pool of threads works on at once. */
const AT_ONCE = 4;

/** Writes the copy when it is smaller; otherwise removes one left from an earlier build. */
async function writeCopy(path: string, original: Buffer, copy: Buffer | undefined): Promise<void> {
  if (copy && copy.length < original.length) await writeFile(path, copy);
  else await rm(path, { force: true });
}

async function compressFile(
  path: string,
  { brotli, gzip }: Compressor,
): Promise<{ readonly before: number; readonly after: number } | undefined> {
  const original = await readFile(path);
  const worthIt = original.length > SMALLEST;
  const packed = worthIt ? await brotli(original) : undefined;
  await writeCopy(`${path}.br`, original, packed);
  await writeCopy(`${path}.gz`, original, worthIt ? await gzip(original) : undefined);
  return packed && { before: original.length, after: packed.length };
}

/** How many files have copies, their size before and with brotli. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** Writes a brotli (.br) and a gzip (.gz) copy beside every text-like file of a site. */
export async function compressFolder(
  folder: string,
  compress: Compressor = compressor,
): Promise<Compressed> {
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
