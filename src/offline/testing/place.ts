import { sha256 } from "../kept";
import type { Pack, PackedFile, Place } from "../site-index";

const addressOf = (request: RequestInfo | URL) =>
  request instanceof Request ? request.url : String(request);

/** A cache in memory: keeps what was put, and gives a fresh response each time. */
class RoomCache {
  readonly entries = new Map<string, { body: ArrayBuffer; init: ResponseInit }>();
  readonly #refuses: () => boolean;

  constructor(refuses: () => boolean) {
    this.#refuses = refuses;
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    if (this.#refuses()) throw new DOMException("No room", "QuotaExceededError");
    const init = { status: response.status, headers: response.headers };
    this.entries.set(addressOf(request), { body: await response.arrayBuffer(), init });
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(addressOf(request));
  }

  get(address: string): Response | undefined {
    const entry = this.entries.get(address);
    return entry && new Response(entry.body, entry.init);
  }
}

/** Cache storage in memory. */
export class RoomCaches {
  readonly rooms = new Map<string, RoomCache>();
  full = false;

  async open(name: string): Promise<RoomCache> {
    const room = this.rooms.get(name) ?? new RoomCache(() => this.full);
    this.rooms.set(name, room);
    return room;
  }

  async keys(): Promise<string[]> {
    return [...this.rooms.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.rooms.delete(name);
  }

  async match(
    request: RequestInfo | URL,
    { cacheName }: { cacheName: string },
  ): Promise<Response | undefined> {
    return this.rooms.get(cacheName)?.get(addressOf(request));
  }
}

const page = (locale: string, path: string, version: string) => ({
  path: `${locale}/${path}index.html`,
  type: "text/html; charset=utf-8",
  text: `<h1>${locale}/${path} ${version}</h1>`,
});

/** A pack of a small language: home, an emergency page, a lesson, its 404 page, the pages for what is not saved, the entry, a picture and a font. */
export async function packOf(locale: string, version: string) {
  const emergency = page(locale, "emergency/", version);
  const files: PackedFile[] = [
    page(locale, "", version),
    page(locale, "lessons/k1/", version),
    page(locale, "404/", version),
    ...["az", "en", "ru"].map((language) => ({
      ...page(language, "not-saved/", version),
      text: `<h1>${language}/not-saved/</h1><ul><li><a class=button href=/az/ lang=az>A<li><a class=button href="/en/">E</ul>`,
    })),
    emergency,
    { path: "index.html", type: "text/html; charset=utf-8", text: "<h1>Languages</h1>" },
    { path: `pictures/${version}.svg`, type: "image/svg+xml", text: "<svg/>" },
    { path: "fonts/a.woff2", type: "font/woff2", base64: btoa("\u0000\u00ffwOF2") },
  ];
  const content = new TextEncoder().encode(JSON.stringify(files));
  const pack: Pack = {
    address: `packs/${locale}.${version}.json`,
    bytes: content.length,
    size: 100,
    hash: await sha256(content),
    files: files.map(({ path }) => path),
    first: { [emergency.path]: await sha256(new TextEncoder().encode(emergency.text)) },
  };
  return { pack, content, emergency: emergency.text };
}

type Host = (path: string) => Response | Promise<Response>;

export const json = { "Content-Type": "application/json; charset=utf-8" };

/** A place for tests: a version of the site under a path, over a storage that outlives it. */
export async function placeOf(version: string, storage = new RoomCaches(), base = "/a/") {
  const packs = { az: await packOf("az", version), en: await packOf("en", version) };
  const asked: string[] = [];
  const place = {
    site: {
      version,
      pageWait: 20,
      stallWait: 20,
      unpacked: ["az/authors/index.html"],
      packs: { az: packs.az.pack, en: packs.en.pack },
    },
    base: new URL(base, "https://example.org"),
    caches: storage as unknown as CacheStorage,
    fetch: async (request: RequestInfo | URL) => {
      const path = new URL(addressOf(request)).pathname.slice(base.length);
      asked.push(path);
      return host(path);
    },
  } satisfies Place;
  let host: Host = (path) => {
    const found = Object.values(packs).find(({ pack }) => pack.address === path);
    if (found)
      return new Response(found.content, { headers: { ...json, "X-Frame-Options": "SAMEORIGIN" } });
    const [, locale] = /^(az|en)\/emergency\/$/.exec(path) ?? [];
    const text = locale ? packs[locale as "az" | "en"].emergency : `network ${path}`;
    return new Response(text, { headers: { "Content-Type": "text/html" } });
  };
  return {
    place,
    storage,
    asked,
    packs,
    /** From now on the host answers so. */
    answers: (other: Host) => {
      host = other;
    },
    offline: () => {
      host = () => Promise.reject(new TypeError("Failed to fetch"));
    },
  };
}
