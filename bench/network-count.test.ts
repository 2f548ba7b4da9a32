// @vitest-environment node
import { EventEmitter } from "node:events";
import type { CDPSession } from "@playwright/test";
import { beforeEach, expect, it } from "vitest";
import { NetworkCount } from "./network-count";

let session: EventEmitter;
let count: NetworkCount;
beforeEach(() => {
  session = new EventEmitter();
  count = new NetworkCount(session as unknown as CDPSession);
});

const asks = (requestId: string, type: string, timestamp: number, url = `https://a/${requestId}`) =>
  session.emit("Network.requestWillBeSent", { requestId, type, timestamp, request: { url } });
const gets = (requestId: string, timestamp: number, encodedDataLength: number) =>
  session.emit("Network.loadingFinished", { requestId, timestamp, encodedDataLength });

it("adds up bytes by kind, and says when the last was there", () => {
  asks("1", "Document", 10);
  gets("1", 11, 1000);
  asks("2", "Script", 10.5);
  gets("2", 12.5, 300);
  asks("3", "Manifest", 11);
  gets("3", 11.5, 20);
  expect(count.sums()).toEqual({
    bytes: { html: 1000, css: 0, script: 300, picture: 0, font: 0, other: 20 },
    total: 1320,
    requests: 3,
    loaded: 2500,
  });
});

it("leaves out what did not come over the network", () => {
  asks("1", "Document", 10);
  session.emit("Network.responseReceived", {
    requestId: "1",
    response: { fromServiceWorker: true },
  });
  gets("1", 11, 1000);
  asks("2", "Image", 10);
  session.emit("Network.requestServedFromCache", { requestId: "2" });
  gets("2", 11, 1000);
  asks("3", "Image", 10, "data:image/png;base64,AA");
  gets("3", 11, 1000);
  expect(count.sums()).toMatchObject({ total: 0, requests: 0, loaded: 0 });
});

it("counts a request that failed, and begins anew", async () => {
  asks("1", "Image", 10);
  session.emit("Network.loadingFailed", { requestId: "1", timestamp: 11 });
  expect(count.sums()).toMatchObject({ total: 0, requests: 1, loaded: 1000 });
  await count.quiet(1);
  count.restart();
  expect(count.sums().requests).toBe(0);
});
