import { allCopies, isSaved, namePrefix } from "./kept";
import type { Place } from "./site-index";

/*
 * A tab opened under the version before may still ask for its pictures and scripts, which the host
 * no longer has. When a new version takes over, the tabs and the copies there are at that moment are
 * noted, and those copies stay until none of those tabs is left. Copies that come later belong to a
 * version that waits, and are none of ours.
 */

interface Note {
  readonly tabs: readonly string[];
  readonly copies: readonly string[];
}

const nameOfNote = ({ base }: Place) => `${namePrefix(base)}old-tabs`;

/** Notes what is there while this version takes over. */
export async function noteOldTabs(place: Place, tabs: readonly string[]): Promise<void> {
  const old = (await allCopies(place)).filter(({ present }) => !present);
  const note: Note = { tabs, copies: old.map(({ name }) => name) };
  const cache = await place.caches.open(nameOfNote(place));
  await cache.put(place.base.href, new Response(JSON.stringify(note)));
}

/**
 * Removes the noted copies, unless an old tab still needs them or the language is not here in this
 * version: an older lesson is better than none.
 */
export async function dropOldCopies(place: Place, tabs: readonly string[]): Promise<void> {
  const kept = await place.caches.match(place.base.href, { cacheName: nameOfNote(place) });
  if (!kept) return;
  const note: Note = await kept.json();
  if (tabs.some((tab) => note.tabs.includes(tab))) return;
  for (const { name, locale, present } of await allCopies(place)) {
    const pack = place.site.packs[locale];
    if (present || !note.copies.includes(name)) continue;
    if (!pack || (await isSaved(place, pack))) await place.caches.delete(name);
  }
}
