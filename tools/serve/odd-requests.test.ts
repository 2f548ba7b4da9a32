// @vitest-environment node
import type { OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILES, PAGE, type SmallSite, serveSmallSite } from "./testing/small-site";

let site: SmallSite;
const ask: typeof site.ask = (...what) => site.ask(...what);
const sendRaw = (text: string) => site.sendRaw(text);

beforeAll(async () => {
  site = await serveSmallSite();
});

afterAll(() => site.stop());

describe("the server of the site", () => {
  it("sends a part of a file, and the whole for a part it cannot read", async () => {
    const part = (range: string, more: OutgoingHttpHeaders = {}) =>
      ask("/letters.txt", { headers: { Range: range, ...more } });
    const start = await part("bytes=0-1");
    expect([start.status, start.body.toString()]).toEqual([206, "ə"]);
    expect(start.headers["content-range"]).toBe("bytes 0-1/17");
    expect((await part("bytes=-4")).body.toString()).toBe("Ёё");
    expect((await part("bytes=0-0")).body).toHaveLength(1);
    for (const range of ["bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4"]) {
      expect((await part(range)).status).toBe(200);
    }
    const beyond = await part("bytes=9999-");
    expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, "bytes */17"]);
    const head = await ask("/letters.txt", { method: "HEAD", headers: { Range: "bytes=0-1" } });
    expect(head.status).toBe(200);
  });

  it("sends the whole file to who has a part of another one", async () => {
    const { headers: now } = await ask("/letters.txt");
    expect(now.etag).toMatch(/^"/);
    const part = (validator = "") =>
      ask("/letters.txt", { headers: { Range: "bytes=0-1", "If-Range": validator } });
    expect((await part(now.etag)).status).toBe(206);
    for (const other of ['"other"', `W/${now.etag}`, "Mon, 30 Nov 2026 10:00:00 GMT", "nonsense"]) {
      const { status, body } = await part(other);
      expect([status, body.toString()]).toEqual([200, FILES["letters.txt"]]);
    }
    const gone = { "If-Unmodified-Since": "Mon, 30 Nov 2020 10:00:00 GMT" };
    expect((await ask("/letters.txt", { headers: gone })).status).toBe(412);
  });

  it("compresses for nobody who does not want it", async () => {
    const page = async (wish: string) => {
      const { status, headers, body } = await ask("/az/", { headers: { "Accept-Encoding": wish } });
      return [status, headers["content-encoding"] ?? body.toString()];
    };
    for (const wish of ["br;q=0", "gzip;q=0", "xbr", "*;q=0", "identity", "identity;q=0", ""]) {
      expect(await page(wish), wish).toEqual([200, PAGE]);
    }
    expect(await page("br;q=0, gzip")).toEqual([200, "gzip"]);
    expect(await page("gzip;q=0, *")).toEqual([200, "br"]);
    expect(await page("gzip, br;q=0.1")).toEqual([200, "gzip"]);
  });

  it("gives each compressed form an ETag of its own", async () => {
    const forms = await Promise.all(
      ["br", "gzip", "identity"].map((wish) =>
        ask("/az/", { headers: { "Accept-Encoding": wish } }),
      ),
    );
    expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it("answers an address with its host in front as one without", async () => {
    const first = await sendRaw("GET http://a/az/ HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(first).toContain(" 200 ");
    expect(await sendRaw("GET http://a HTTP/1.1\r\nHost: a\r\n\r\n")).toContain(" 200 ");
    expect(await sendRaw("GET http://a/az HTTP/1.1\r\nHost: a\r\n\r\n")).toContain(" 301 ");
  });

  it("refuses odd addresses and lives on", async () => {
    for (const path of ["/../package.json", "/%2e%2e/%2e%2e/etc/passwd", "/%", "/%00"]) {
      expect((await ask(path)).status).toBe(400);
    }
    for (const path of ["//az/", "/az%2f", "/az/.", `/${"a".repeat(5000)}`, "/az/index.html/"]) {
      expect((await ask(path)).status, path).toBe(404);
    }
    const raw = (line: string, rest = "") => sendRaw(`${line} HTTP/1.1\r\nHost: a\r\n${rest}\r\n`);
    for (const target of ["constructor", "ftp://a/az/", "http://a/../az/", "http:///az/"]) {
      expect(await raw(`GET ${target}`), target).toContain(" 400 ");
    }
    expect(await sendRaw("nonsense\r\n\r\n")).toContain(" 400 ");
    expect(await raw(`GET /${"a".repeat(100_000)}`)).toContain(" 431 ");
    expect(await raw("OPTIONS *")).toContain(" 405 ");
    expect(await raw("OPTIONS /az/")).toContain(" 405 ");
    expect(await raw("POST /az/", `Content-Length: 3\r\n\r\nabc`)).toContain(" 405 ");
    expect((await ask("/az/")).status).toBe(200);
  });

  it("lives on when a reader goes away in the middle", async () => {
    const socket = connect(site.port, "127.0.0.1");
    socket.write("GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    await new Promise((resolve) => socket.once("data", resolve));
    socket.destroy();
    const { status, body } = await ask("/large.bin");
    expect([status, body.length]).toEqual([200, FILES["large.bin"]?.length]);
  });
});
