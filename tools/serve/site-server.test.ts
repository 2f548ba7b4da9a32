// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSiteServer } from "./site-server";
import { PAGE, type SmallSite, serveSmallSite } from "./testing/small-site";

let site: SmallSite;
const ask: typeof site.ask = (...what) => site.ask(...what);

beforeAll(async () => {
  site = await serveSmallSite();
});

afterAll(() => site.stop());

describe("createSiteServer", () => {
  it("serves a page with its headers", async () => {
    const { status, headers, body } = await ask("/az/");
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("lets the browser choose the compression", async () => {
    const brotli = await ask("/az/", { headers: { "Accept-Encoding": "gzip, deflate, br" } });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    const gzip = await ask("/az/", { headers: { "Accept-Encoding": "gzip" } });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect(brotli.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("says not modified to the same ETag", async () => {
    const first = await ask("/az/");
    const again = await ask("/az/", { headers: { "If-None-Match": first.headers.etag } });
    expect(again.status).toBe(304);
    expect(again.headers["cache-control"]).toBe("no-cache");
    expect(again.body).toHaveLength(0);
  });

  it("keeps what has a hash for ever", async () => {
    const { headers } = await ask("/_next/static/chunks/a.js");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it("says that text is utf-8", async () => {
    const { headers, body } = await ask("/letters.txt");
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(body.toString()).toBe("əğışöç Ёё");
  });

  it("leads /az to /az/", async () => {
    const { status, headers } = await ask("/az?x=1");
    expect(status).toBe(301);
    expect(headers.location).toBe("/az/?x=1");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
  });

  it("answers an unknown address with status 404 in the right language", async () => {
    const az = await ask("/az/no-such/", { headers: { "If-None-Match": "x", Range: "bytes=0-1" } });
    expect([az.status, az.body.toString()]).toEqual([404, "tapılmadı"]);
    const en = await ask("/en/no-such");
    expect([en.status, en.body.toString()]).toEqual([404, "not found"]);
    expect(en.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(en.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("answers HEAD with the headers alone", async () => {
    const { status, headers, body } = await ask("/az/", { method: "HEAD" });
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe(String(Buffer.byteLength(PAGE)));
    expect(body).toHaveLength(0);
    expect((await ask("/no-such", { method: "HEAD" })).status).toBe(404);
  });

  it("only lets pages be read", async () => {
    const { status, headers } = await ask("/az/", { method: "POST" });
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
  });

  it("serves a build that was finished while it runs", async () => {
    writeFileSync(join(site.folder, "new.html"), "new");
    expect((await ask("/new.html")).body.toString()).toBe("new");
  });
});

it("says in words that a page is missing when there is no 404 page at all", async () => {
  const empty = mkdtempSync(join(tmpdir(), "site-"));
  const other = createSiteServer({ folder: empty });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/az/`);
  expect([response.status, await response.text()]).toEqual([404, "Page not found.\n"]);
  other.closeAllConnections();
  other.close();
  rmSync(empty, { recursive: true });
});
