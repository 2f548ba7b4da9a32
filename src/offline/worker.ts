/**
 * The service worker, /sw.js of the export. One visit to one page saves the whole language of that
 * page; from then on its pages come from the copy, byte for byte as they were exported. A new
 * version is saved beside the old one and waits until the reader wants it or all old tabs are gone.
 * What is kept where: kept.ts. How to turn all of this off: docs/hosting.md.
 */
import { answerTo } from "./answer";
import { isSaved, markedCopies } from "./kept";
import { Languages } from "./languages";
import { dropOldCopies, noteOldTabs } from "./old-tabs";
import { ReadersLine } from "./readers-line";
import { saveLanguage } from "./save";
import type { Place, SiteIndex } from "./site-index";
import { isSaveRequest, takeOver } from "./wire";
import { openTabs, scope } from "./worker-scope";

const place: Place = {
  site: (self as unknown as { safeStep: SiteIndex }).safeStep,
  base: new URL("./", scope.location.href),
  caches,
  fetch: (...request) => fetch(...request),
};

const line = new ReadersLine();

const languages = new Languages(
  place,
  async (state) => {
    for (const tab of await openTabs()) tab.postMessage(state);
  },
  () => scope.registration.update().catch(() => {}),
  () => line.free(),
);

const tabIds = async () => (await openTabs()).map(({ id }) => id);

/** Every language that was saved before is saved in this version too, or this version is not installed. */
async function install(): Promise<void> {
  const before = new Set((await markedCopies(place)).map(({ locale }) => locale));
  for (const locale of before) {
    const pack = place.site.packs[locale];
    if (pack && !(await isSaved(place, pack))) await saveLanguage(place, pack, () => {});
  }
}

async function activate(): Promise<void> {
  const tabs = await tabIds();
  await noteOldTabs(place, tabs);
  await dropOldCopies(place, tabs);
  // The first page ever opened asks for its pictures while the reader scrolls: here too.
  await scope.clients.claim();
}

async function hear(data: unknown): Promise<void> {
  if (data === takeOver) return scope.skipWaiting();
  if (!isSaveRequest(data)) return;
  if (data.took !== undefined) line.complete(data.took);
  const locales = Object.keys(place.site.packs);
  const wanted = locales.filter((locale) => data.save.includes(locale));
  const saved = Promise.all(wanted.map((locale) => languages.keep(locale, data.check)));
  if (data.check) {
    const others = locales.filter((locale) => !wanted.includes(locale));
    await Promise.all(others.map((locale) => languages.look(locale)));
  }
  await saved;
  await dropOldCopies(place, await tabIds());
}

scope.oninstall = (event) => event.waitUntil(install());
scope.onactivate = (event) => event.waitUntil(activate());
scope.onmessage = (event) => event.waitUntil(hear(event.data));
scope.onfetch = (event) => {
  if (event.request.mode === "navigate") line.opening();
  const answer = answerTo(place, event.request);
  if (answer) event.respondWith(answer);
};
