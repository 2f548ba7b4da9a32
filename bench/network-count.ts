/** What a request fetches, by the browser's own word for it. */
const kindOf = {
  Document: "html",
  Stylesheet: "css",
  Script: "script",
  Image: "picture",
  Font: "font",
};

/** The kinds bytes are counted by, in the order of the tables. */
export const kinds = ["html", "css", "script", "picture", "font", "other"];

/**
 * Counts what a page fetches over the network: bytes as sent, headers included. What comes from the
 * browser's cache or from a service worker is no request here.
 */
export class NetworkCount {
  #requests = new Map();

  /** Hears the events of the browser's Network domain. @param {{ on: Function }} session */
  constructor(session) {
    session.on("Network.requestWillBeSent", ({ requestId, type, timestamp, request }) => {
      if (!/^https?:/.test(request.url)) return;
      const kind = kindOf[type] ?? "other";
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

  #note({ requestId }, facts) {
    const request = this.#requests.get(requestId);
    if (request) Object.assign(request, facts);
  }

  /** Forgets everything: before a navigation. */
  restart() {
    this.#requests.clear();
  }

  /** Waits until nothing has been on its way for some time. @param {number} milliseconds */
  async quiet(milliseconds) {
    let since = Date.now();
    while (Date.now() - since < milliseconds) {
      if ([...this.#requests.values()].some(({ end }) => end === undefined)) since = Date.now();
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Every request over the network, in order, with its times in milliseconds after the first. */
  waterfall() {
    const all = [...this.#requests.values()];
    const zero = all[0]?.start ?? 0;
    return all
      .filter(({ near }) => !near)
      .map(({ kind, url, start, end, bytes }) => ({
        kind,
        path: new URL(url).pathname,
        start: Math.round((start - zero) * 1000),
        end: Math.round((end - zero) * 1000),
        bytes,
      }));
  }

  /**
   * The sums since the last restart.
   * @returns {{ bytes: Record<string, number>, total: number, requests: number, loaded: number }}
   *   loaded: milliseconds until the last of it was there
   */
  sums() {
    const fetched = this.waterfall();
    const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0]));
    for (const request of fetched) bytes[request.kind] += request.bytes;
    return {
      bytes,
      total: fetched.reduce((sum, request) => sum + request.bytes, 0),
      requests: fetched.length,
      loaded: Math.max(0, ...fetched.map(({ end }) => end)),
    };
  }
}
