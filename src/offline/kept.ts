import { addressOf } from "./address";
import type { Pack, Place } from "./site-index";

/*
 * What is kept in the browser's cache storage, since version 1:
 *
 *   safe-step <base> packs/<language>.<hash>.json   every file of a language under its own address,
 *                                                   its SHA-256 as ETag; last of all the pack's own
 *                                                   address, empty: the mark that all of it is there
 *   safe-step <base> emergency                      see emergency-first.ts
 *   safe-step <base> old-tabs                       see old-tabs.ts
 *
 * <base> is the site's path, since several sites may share an origin.
 */

/** How the names of this site's caches begin, and no other's. */
export const namePrefix = (base: URL) => `safe-step ${base.pathname} `;

/** The cache of a pack: named with its language and the hash of its content. */
export const nameOf = (pack: Pack, base: URL) => `${namePrefix(base)}${pack.address}`;

/** SHA-256 in hexadecimal digits. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * A kept file, if every byte is the one that was put there. A file that is gone, was exchanged or
 * cannot be read is null: nobody is shown half a lesson or another site's page.
 */
export async function readKept(place: Place, name: string, file: string): Promise<Response | null> {
  try {
    const kept = await place.caches.match(addressOf(file, place.base), { cacheName: name });
    if (kept?.status !== 200) return null;
    const bytes = await kept.arrayBuffer();
    if (kept.headers.get("ETag") !== `"${await sha256(bytes)}"`) return null;
    return new Response(bytes, { headers: kept.headers });
  } catch {
    return null;
  }
}

/** The file from the first of these copies that has it, whole. */
export async function fromCopies(place: Place, copies: readonly Copy[], file: string) {
  for (const { name } of copies) {
    const kept = await readKept(place, name, file);
    if (kept) return kept;
  }
  return null;
}

/** Headers of the host that protect a page; the kept copy is as protected as the sent one. */
const protecting = [
  "Content-Security-Policy",
  "Cross-Origin-Opener-Policy",
  "Permissions-Policy",
  "Referrer-Policy",
  "X-Content-Type-Options",
  "X-Frame-Options",
];

/**
 * Keeps a file under its own address.
 * @param sent headers of the host's answer that brought it
 */
export async function keepFile(
  place: Place,
  cache: Cache,
  file: { readonly path: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> },
  sent: Headers,
): Promise<void> {
  const headers = new Headers({
    "Content-Type": file.type,
    ETag: `"${await sha256(file.bytes)}"`,
  });
  for (const name of protecting) {
    const value = sent.get(name);
    if (value !== null) headers.set(name, value);
  }
  await cache.put(addressOf(file.path, place.base), new Response(file.bytes, { headers }));
}

/** Whether a copy was marked as complete when it was saved. */
export async function isMarked(place: Place, name: string): Promise<boolean> {
  const address = name.slice(namePrefix(place.base).length);
  const mark = await place.caches.match(addressOf(address, place.base), { cacheName: name });
  return mark !== undefined;
}

/** Reads every file of a language back. */
export async function readsBack(place: Place, pack: Pack): Promise<boolean> {
  const name = nameOf(pack, place.base);
  const read = await Promise.all(pack.files.map((file) => readKept(place, name, file)));
  return read.every((file) => file !== null);
}

/** Whether a language of this version is here, whole, at this moment. */
export async function isSaved(place: Place, pack: Pack): Promise<boolean> {
  return (await isMarked(place, nameOf(pack, place.base))) && readsBack(place, pack);
}

/** A language on this device, of this version or an earlier one. */
export interface Copy {
  readonly name: string;
  readonly locale: string;
  readonly present: boolean;
}

/** Every cache of a pack, this version's first. */
export async function allCopies({ caches, site, base }: Place): Promise<Copy[]> {
  const prefix = namePrefix(base);
  const copies = (await caches.keys()).flatMap((name) => {
    const [, locale] = /^packs\/([a-z-]+)\./.exec(name.slice(prefix.length)) ?? [];
    if (!locale || !name.startsWith(prefix)) return [];
    const pack = site.packs[locale];
    return [{ name, locale, present: pack !== undefined && nameOf(pack, base) === name }];
  });
  return copies.sort((one, other) => Number(other.present) - Number(one.present));
}

/** The copies that are complete, this version's first. */
export async function markedCopies(place: Place): Promise<Copy[]> {
  const marked = await Promise.all(
    (await allCopies(place)).map(async (copy) =>
      (await isMarked(place, copy.name)) ? [copy] : [],
    ),
  );
  return marked.flat();
}
