import type { CDPSession } from "@playwright/test";

/** The kinds bytes are counted by, in the order of the tables. */
export const kinds = ["html", "css", "script", "picture", "font", "other"] as const;

/** What a request fetches. */
export type Kind = (typeof kinds)[number];

/** Bytes as sent, by what they are. */
export type KindBytes = Readonly<Record<Kind, number>>;

/** A request over the network, with its times in milliseconds after the first. */
export interface CountedRequest {
  readonly kind: Kind;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

/** What a page fetched. */
export interface Sums {
  readonly bytes: KindBytes;
  readonly total: number;
  readonly requests: number;
  /** Milliseconds until the last of it was there. */
  readonly loaded: number;
}

/** A request as it is heard of; times in the browser's seconds. */
interface HeardRequest {
  readonly kind: Kind;
  readonly url: string;
  readonly start: number;
  readonly bytes: number;
  readonly end?: number;
  /** It came from a cache or a service worker. */
  readonly near?: boolean;
}

/** What a request fetches, by the browser's own word for it. */
const kindOf: Readonly<Record<string, Kind>> = {
  Document: "html",
  Stylesheet: "css",
  Script: "script",
  Image: "picture",
  Font: "font",
};

/**
 * Counts what a page fetches over the network: bytes as sent, headers included. What comes from the
 * browser's cache or from a service worker is no request here.
 */
export class NetworkCount {
  readonly #requests = new Map<string, HeardRequest>();

  /** Hears the events of the browser's Network domain. */
  constructor(session: Pick<CDPSession, "on">) {
    session.on("Network.requestWillBeSent", ({ requestId, type, timestamp, request }) => {
      if (!/^https?:/.test(request.url)) return;
      const kind = kindOf[type ?? ""] ?? "other";
      this.#requests.set(requestId, { kind, url: request.url, start: timestamp, bytes: 0 });
    });
    session.on("Network.requestServedFromCache", (event) => this.#note(event, { near: true }));
    session.on("Network.responseReceived", (event) => {
      const { fromServiceWorker, fromDiskCache, fromPrefetchCache } = event.response;
      if (fromServiceWorker || fromDiskCache || fromPrefetchCache)
        this.#note(event, { near: true });
    });
    session.on("Network.loadingFinished", (event) =>
      this.#note(event, { bytes: event.encodedDataLength, end: event.timestamp }),
    );
    session.on("Network.loadingFailed", (event) => this.#note(event, { end: event.timestamp }));
  }

  #note({ requestId }: { readonly requestId: string }, facts: Partial<HeardRequest>): void {
    const request = this.#requests.get(requestId);
    if (request) Object.assign(request, facts);
  }

  /** Forgets everything: before a navigation. */
  restart(): void {
    this.#requests.clear();
  }

  /** Waits until nothing has been on its way for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    let since = Date.now();
    while (Date.now() - since < milliseconds) {
      if ([...this.#requests.values()].some(({ end }) => end === undefined)) since = Date.now();
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Every request over the network, in order. One still on its way has no end, NaN. */
  waterfall(): CountedRequest[] {
    const all = [...this.#requests.values()];
    const zero = all[0]?.start ?? 0;
    return all
      .filter(({ near }) => !near)
      .map(({ kind, url, start, end = Number.NaN, bytes }) => ({
        kind,
        path: new URL(url).pathname,
        start: Math.round((start - zero) * 1000),
        end: Math.round((end - zero) * 1000),
        bytes,
      }));
  }

  /** The sums since the last restart. */
  sums(): Sums {
    const fetched = this.waterfall();
    const bytes = { html: 0, css: 0, script: 0, picture: 0, font: 0, other: 0 };
    for (const request of fetched) bytes[request.kind] += request.bytes;
    return {
      bytes,
      total: fetched.reduce((sum, request) => sum + request.bytes, 0),
      requests: fetched.length,
      loaded: Math.max(0, ...fetched.map(({ end }) => end)),
    };
  }
}
