import { type ZippableFile, zipSync } from "fflate";

/** The same files always give the same archive, byte for byte: no clock, no chance. */

/** The first day an archive can name, by the clock of wherever it is made. */
const noTime = new Date(1980, 0, 1);

/**
 * Written as by Unix, readable by everybody: what says "DOS" has its names taken for letters of DOS by
 * Debian's unzip, though they are marked as UTF-8, and ə, ğ, ё come out as other signs.
 */
const asOnUnix = { os: 3, attrs: 0o100644 << 16 };

/** Files that are compressed already. */
const packed = /\.(woff2|png|jpg|webp|ico|mp3)$/;

/**
 * Makes an archive.
 * @param files by their name in the archive, in the order they come
 */
export function makeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const entries = [...files].map(([name, content]): [string, ZippableFile] => [
    name,
    [new Uint8Array(content), { level: packed.test(name) ? 0 : 9, mtime: noTime, ...asOnUnix }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
