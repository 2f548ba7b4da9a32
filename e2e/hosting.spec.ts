import { readFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { test as base, expect } from "@playwright/test";
import { locales } from "../src/i18n/locales";
import { listFiles } from "../tools/build/source-hash";
import { HTTPS_ONLY_HEADERS, headersFor } from "../tools/serve/headers";
import { createSiteServer } from "../tools/serve/site-server";
import { rootFolder } from "./support/content";
import { hasBrotli, nginxPath, startNginx } from "./support/nginx";
import { wordsOf } from "./support/words";

/** The same export from our own server and from nginx with the ready file: the same answers. */
type Host = "npm start" | "nginx" | "nginx with brotli";

const folder = resolve(process.env.E2E_OUT ?? "out");

async function start(host: Host) {
  if (host !== "npm start") return startNginx(folder, host === "nginx with brotli");
  const server = createSiteServer({ folder });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

const test = base.extend<{ host: Host; ask: Ask }>({
  host: ["npm start", { option: true }],
  ask: async ({ host }, use) => {
    const { port, stop } = await start(host);
    await use(
      (path, headers = {}, method = "GET") =>
        new Promise((done, fail) => {
          const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
          asked.on("error", fail).on("response", (response) => {
            const chunks: Buffer[] = [];
            response.on("data", (chunk) => chunks.push(chunk));
            response.on("end", () =>
              done({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(chunks),
              }),
            );
          });
          asked.end();
        }),
    );
    await stop();
  },
});

/** The headers of the table an answer must carry, by names in small letters. */
function wanted(path: string): Record<string, string> {
  const { Vary: _, ...headers } = headersFor(path);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

const file = (path: string) => readFileSync(join(folder, path));

for (const host of ["npm start", "nginx", "nginx with brotli"] as const) {
  test.describe(`from ${host}`, () => {
    test.use({ host });
    test.skip(host !== "npm start" && !nginxPath, "nginx is not installed on this machine");
    test.skip(host === "nginx with brotli" && !hasBrotli, "nginx has no brotli on this machine");

    test("every file of the export has the headers of the table, no cookie, and no leave for other sites", async ({
      ask,
    }) => {
      const paths = listFiles(folder).filter((path) => !/\.(br|gz)$/.test(path));
      expect(paths.length).toBeGreaterThan(100);
      for (const path of paths) {
        const { status, headers, body } = await ask(encodeURI(`/${path}`));
        expect(status, path).toBe(200);
        expect(headers, path).toMatchObject(wanted(`/${path}`));
        expect(Object.keys(headers).join(), path).not.toMatch(/set-cookie|access-control-/);
        expect(body.equals(file(path)), path).toBe(true);
      }
    });

    test("what has a hash in its name is kept for ever, pages and the worker are not", async ({
      ask,
    }) => {
      const page = (await ask("/az/")).body.toString();
      const [script] = /scripts\/[a-z-]+\.[0-9a-f]{8}\.js/.exec(page) ?? [];
      const control = async (path: string) => (await ask(path)).headers["cache-control"];
      expect(await control(`/${script}`)).toBe("public, max-age=31536000, immutable");
      for (const path of ["/", "/az/", "/sw.js"]) expect(await control(path)).toBe("no-cache");
      const gone = await ask("/scripts/gone.01234567.js");
      expect([gone.status, gone.headers["cache-control"]]).toEqual([404, "no-cache"]);
    });

    test("a page is asked for again and not sent again", async ({ ask }) => {
      const { headers } = await ask("/az/");
      expect(headers.etag).toBeTruthy();
      const again = await ask("/az/", { "If-None-Match": headers.etag ?? "" });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test("the compressed copies of the build are sent", async ({ ask }) => {
      const gzip = await ask("/az/", { "Accept-Encoding": "gzip" });
      expect(gzip.headers).toMatchObject({ ...wanted("/az/index.html"), vary: /Encoding/ });
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      expect(gzip.body.equals(file("az/index.html.gz"))).toBe(true);
      expect(gunzipSync(gzip.body).equals(file("az/index.html"))).toBe(true);
      const best = await ask("/az/", { "Accept-Encoding": "gzip, deflate, br" });
      expect(best.headers["content-encoding"]).toBe(host === "nginx" ? "gzip" : "br");
      if (host === "nginx") return;
      expect(brotliDecompressSync(best.body).equals(file("az/index.html"))).toBe(true);
      expect(best.headers).toMatchObject(wanted("/az/index.html"));
    });

    test("an unknown address answers 404 in its language", async ({ ask }) => {
      for (const locale of locales) {
        for (const path of [`/${locale}/nothing/`, `/${locale}/nothing`, `/${locale}/lessons/`]) {
          const { status, headers, body } = await ask(path);
          expect(status, path).toBe(404);
          expect(body.toString(), path).toContain(wordsOf(locale)("notFound.title"));
          expect(headers, path).toMatchObject(wanted("/404.html"));
        }
      }
      for (const path of ["/nothing", "/scripts/", "/az.html"]) {
        const { status, body } = await ask(path);
        expect(status, path).toBe(404);
        expect(body.equals(file("404.html")), path).toBe(true);
      }
    });

    test("an address without its last “/” leads to the page, its question kept", async ({
      ask,
    }) => {
      const { status, headers } = await ask("/az/emergency?from=poster");
      expect([status, headers.location]).toEqual([301, "/az/emergency/?from=poster"]);
    });

    test("copies and hidden files are not to be had by name, and nothing can be sent here", async ({
      ask,
    }) => {
      for (const path of ["/az/index.html.gz", "/az/index.html.br", "/.git/config", "/az/.x"])
        expect((await ask(path)).status, path).toBe(404);
      expect((await ask("/az/", {}, "POST")).status).toBe(405);
      expect((await ask("/az/", {}, "HEAD")).body).toHaveLength(0);
    });

    test("https is asked for by nginx where there is https, and nowhere else", async ({ ask }) => {
      for (const path of ["/", "/az/", "/en/lessons/k1/", "/ru/emergency/", "/az/settings/"]) {
        const plain = await ask(path);
        expect(plain.headers, path).toMatchObject(wanted(path));
        expect(plain.headers, path).not.toHaveProperty("strict-transport-security");
        const secure = await ask(path, { "X-Forwarded-Proto": "https" });
        expect(secure.headers, path).toMatchObject(wanted(path));
        for (const [name, value] of Object.entries(HTTPS_ONLY_HEADERS))
          expect(secure.headers[name.toLowerCase()]).toBe(host === "npm start" ? undefined : value);
      }
    });
  });
}

test("every page has a policy of its own before all else, and no script of another site", () => {
  for (const path of listFiles(folder).filter((name) => name.endsWith(".html"))) {
    const html = file(path).toString();
    const [before = "", written = ""] =
      /^.*?http-equiv="?Content-Security-Policy"? content="([^"]*)"/s.exec(html) ?? [];
    expect(before, path).not.toMatch(/<(script|style|link|img)\b/);
    const policy = written.replaceAll("&#x27;", "'").split("; ");
    expect(policy, path).toContain("default-src 'none'");
    expect(policy.join("; "), path).not.toMatch(/unsafe|\*|https?:|blob:|script-src[^;]*data:/);
    const names = policy.map((directive) => directive.split(" ")[0]);
    expect(new Set(names).size, path).toBe(names.length);
    expect(html, path).not.toMatch(/<script[^>]*\ssrc=["']?([a-z]+:)?\/\//i);
  }
});

test("the guide for hosts says what the offline copy weighs", async ({ ask }) => {
  const guide = readFileSync(join(rootFolder, "docs/hosting.md"), "utf8");
  const [, brotli, gzip, kept] =
    /at most (\d+) KB as brotli or (\d+) KB as gzip over the line, ([\d.]+) MB/.exec(guide) ?? [];
  const packs = listFiles(folder).filter((path) => /^packs\/.+\.json$/.test(path));
  const largest = async (encoding: string) => {
    const sent = packs.map((path) => ask(`/${path}`, { "Accept-Encoding": encoding }));
    return Math.max(...(await Promise.all(sent)).map(({ body }) => body.length));
  };
  for (const [encoding, said] of [
    ["br", Number(brotli) * 1000],
    ["gzip", Number(gzip) * 1000],
    ["identity", Number(kept) * 1_000_000],
  ] as const) {
    const bytes = await largest(encoding);
    expect(bytes, encoding).toBeLessThanOrEqual(said);
    // "At most" that is far above is as untrue as one that is below.
    expect(bytes, encoding).toBeGreaterThan(said * 0.8);
  }
});
