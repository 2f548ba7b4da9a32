import { addressOf } from "./address";
import { keepFile, namePrefix, readKept, sha256 } from "./kept";
import type { Pack, Place } from "./site-index";

/*
 * The emergency pages of a language are kept as soon as a page of it is complete, before its copy is fetched
 * and also where that never comes: who sees something dangerous does not wait behind a download on a
 * slow line, nor find nothing where the network ends. They weigh about 10 KB together.
 */

const nameOfCache = ({ base }: Place) => `${namePrefix(base)}emergency`;

/** The hash of a file that is kept first, in this version. */
const hashOf = ({ site }: Place, file: string) =>
  Object.values(site.packs).flatMap(({ first }) => first[file] ?? [])[0];

/** An emergency page of whatever version was kept last, for when nothing else is to be had. */
export const readAnyEmergency = (place: Place, file: string) =>
  readKept(place, nameOfCache(place), file);

/** An emergency page of this version, if it is kept. */
export async function readEmergency(place: Place, file: string): Promise<Response | null> {
  const hash = hashOf(place, file);
  if (hash === undefined) return null;
  const kept = await readAnyEmergency(place, file);
  return kept?.headers.get("ETag") === `"${hash}"` ? kept : null;
}

async function keepPage(place: Place, file: string, hash: string): Promise<void> {
  if (await readEmergency(place, file)) return;
  const response = await place.fetch(addressOf(file, place.base), {
    redirect: "error",
    priority: "low",
    // Where the browser knows it: on a line that answers nothing the copy is tried all the same.
    signal: AbortSignal.timeout?.(place.site.stallWait) ?? null,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A network's login page, or another version's: not ours to keep.
  if (response.status !== 200 || (await sha256(bytes)) !== hash) return;
  const cache = await place.caches.open(nameOfCache(place));
  const type = response.headers.get("Content-Type") ?? "text/html; charset=utf-8";
  await keepFile(place, cache, { path: file, type, bytes }, response.headers);
}

/** Keeps the emergency pages of a language. What cannot be fetched or kept is tried again with the next page. */
export async function keepEmergency(place: Place, { first }: Pack): Promise<void> {
  // One that cannot be had does not keep the others.
  const kept = Object.entries(first).map(([file, hash]) => keepPage(place, file, hash));
  await Promise.all(kept.map((one) => one.catch(() => {})));
}
