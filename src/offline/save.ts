import { addressOf } from "./address";
import { isMarked, keepFile, nameOf, readsBack, sha256 } from "./kept";
import type { Pack, PackedFile, Place } from "./site-index";

/** The host does not have this pack: it has another version, or something else answers for it. */
export class NotThisSite extends Error {}

/** Fetches a pack, reporting how much of it is here (0 to 1). Refuses what is not exactly it. */
async function download(place: Place, pack: Pack, report: (done: number) => void) {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), place.site.stallWait);
  };
  waitOn();
  try {
    const response = await place.fetch(new URL(pack.address, place.base).href, {
      cache: "no-store",
      redirect: "error",
      priority: "low",
      signal: stop.signal,
    });
    const type = response.headers.get("Content-Type") ?? "";
    if (response.status !== 200 || !type.startsWith("application/json") || !response.body)
      throw new NotThisSite(`${pack.address}: ${response.status} ${type}`);
    const bytes = new Uint8Array(pack.bytes);
    const reader = response.body.getReader();
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      waitOn();
      bytes.set(value, length); // throws when there is more than there should be
      length += value.length;
      report(length / pack.bytes);
    }
    if ((await sha256(bytes)) !== pack.hash) throw new NotThisSite(`${pack.address}: other bytes`);
    const files: PackedFile[] = JSON.parse(new TextDecoder().decode(bytes));
    return { files, headers: response.headers };
  } finally {
    clearTimeout(timer);
  }
}

const bytesOf = ({ text, base64 }: PackedFile) =>
  text === undefined
    ? Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(text);

/**
 * Saves a language: fetches its pack, puts every file under its own address, reads all of them back,
 * and only then marks the copy as complete. When anything fails nothing new stays; a copy that was
 * complete before keeps what is still good of it.
 */
export async function saveLanguage(
  place: Place,
  pack: Pack,
  report: (done: number) => void,
): Promise<void> {
  const name = nameOf(pack, place.base);
  try {
    const { files, headers } = await download(place, pack, report);
    const cache = await place.caches.open(name);
    for (const file of files)
      await keepFile(place, cache, { ...file, bytes: bytesOf(file) }, headers);
    if (!(await readsBack(place, pack))) throw new Error("What was saved does not read back.");
    await cache.put(addressOf(pack.address, place.base), new Response(""));
  } catch (error) {
    if (!(await isMarked(place, name).catch(() => false))) await place.caches.delete(name);
    throw error;
  }
}
