import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { finishExport } from "./finish-export";
import { fileOf, readSite, type SiteFiles } from "./site-files";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A page as Next writes it. */
const page = (
  locale: string,
  body: string,
) => `<!DOCTYPE html><html lang="${locale}" data-page-locale="${locale}"><head>
<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css"/>
<script src="/_next/static/chunks/a.js" async=""></script><title>T</title>
<link rel="icon" href="/icon.svg"/><script src="/early.js"></script></head>
<body><header><nav><a href="/${locale}/">Home</a></nav></header><main id="main"><h1>H</h1>${body}</main>
<footer><p>F</p></footer><script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>`;

const island = `<div data-island="last-language"><script type="application/json">{}</script></div>`;
const picture = '<img src="/pictures/ball.svg" alt="ball">';

const plainExport = {
  "index.html": page("az", `${island}<a href="/az/">az</a>`),
  "404.html": page("az", "<p>404</p>"),
  "index.txt": "payload",
  "az/index.html": page("az", picture),
  "az/404/index.html": page("az", "<p>404</p>"),
  "az/index.txt": "payload",
  "az/__next._tree.txt": "payload",
  "en/index.html": page("en", picture),
  "ru/index.html": page("ru", picture),
  "404/index.html": page("az", "<p>404</p>"),
  "_not-found/index.html": page("az", "<p>404</p>"),
  "_next/static/chunks/a.css":
    "@layer site, utilities;@layer utilities{.a{top:0}}p{color:red}nav{color:blue}html[data-size=large]{font-size:2em}",
  "_next/static/chunks/a.js": "var a;",
  _headers: "/*\n",
  "early.js": "(() => { const early = 1; document.title += early; })();",
  "reader-style.js": "document.title += 1;",
  "not-found.js": "document.title += 404;",
  "fonts/OFL.txt": "licence",
  "fonts/a.woff2": "font",
  "icon.svg": "<svg></svg>",
  "manifest.webmanifest": "{}",
  "pictures/ball.svg": "<svg><path/></svg>",
  "pictures/hashed.01234567.svg": "<svg></svg>",
  "robots.txt": "User-Agent: *",
};

/** What Next notes of a route. */
const manifestOf = (route: string, modules: readonly string[]) => {
  const clientModules = Object.fromEntries(modules.map((name) => [name, {}]));
  return `globalThis.__RSC_MANIFEST["${route}"] = ${JSON.stringify({ clientModules })};`;
};

let folder: string;
let said: string[];

function write(files: Readonly<Record<string, string>>, inside: string) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, inside, dirname(path)), { recursive: true });
    writeFileSync(join(folder, inside, path), text);
  }
}

/** Files by the sum of their bytes: comparing megabytes byte by byte takes a test runner many seconds. */
const sums = (files: SiteFiles) =>
  [...files]
    .sort()
    .map(([path, content]) => [path, createHash("sha256").update(content).digest("hex")]);

const finish = () =>
  finishExport({ root, out: join(folder, "out"), dist: join(folder, ".next"), siteUrl: undefined });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finish-export-"));
  said = [];
  vi.spyOn(console, "log").mockImplementation((line) => void said.push(line));
  write({ "page_client-reference-manifest.js": manifestOf("/page", []) }, ".next/server/app");
  write(plainExport, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("finishExport", () => {
  it("writes a site without the framework, every asset with its hash, and says what it weighs", {
    timeout: 60_000,
  }, async () => {
    const files = await finish();
    const paths = [...files.keys()];
    expect(sums(readSite(join(folder, "out")))).toEqual(sums(files));
    for (const [path, content] of files)
      if (path.endsWith(".html")) expect(content.toString(), path).not.toMatch(/_next|early\.js/);

    const fixed = paths.filter((path) => !/\.[0-9a-f]{8}\.[a-z0-9]+$/.test(path));
    expect(fixed.filter((path) => !/^(files|kill-switch)\/|\.html$/.test(path)).sort()).toEqual([
      "_headers",
      "fonts/OFL.txt",
      "icon.svg",
      "manifest.webmanifest",
      "robots.txt",
      "sw.js",
    ]);
    expect(
      paths.some((path) => /^(_next|_not-found|404\/)|early|reader-style\.js|not-found/.test(path)),
    ).toBe(false);
    expect(paths).toContain("pictures/hashed.01234567.svg");

    const entry = fileOf(files, "index.html").toString();
    for (const [, script = ""] of entry.matchAll(/<script src=([^\s>]+)/g))
      expect(paths).toContain(script.replace("./", ""));
    expect(entry).toMatch(/runtime\.[0-9a-f]{8}\.js.*last-language\.[0-9a-f]{8}\.js/);
    expect(entry).toMatch(/last-language-props\.[0-9a-f]{8}\.js/);
    expect(fileOf(files, "az/index.html").toString()).toMatch(
      /src=\.\.\/pictures\/ball\.[0-9a-f]{8}\.svg/,
    );
    expect(said.join("\n")).toContain("Weight of home, HTML and CSS");
  });

  it("writes the same twice, byte for byte", { timeout: 60_000 }, async () => {
    const first = sums(await finish());
    rmSync(join(folder, "out"), { recursive: true });
    write(plainExport, "out");
    expect(sums(await finish())).toEqual(first);
  });

  it("stops at a client module outside an island and leaves the export alone", async () => {
    const manifest = manifestOf("/[locale]/page", ["[project]/src/ui/menu.tsx"]);
    write({ "[locale]/page_client-reference-manifest.js": manifest }, ".next/server/app");
    await expect(finish()).rejects.toThrow("/[locale]/page: the client module src/ui/menu.tsx");
    expect(readFileSync(join(folder, "out/early.js"), "utf8")).toBe(plainExport["early.js"]);
  });

  it("stops at a page that may not be shipped and names it", async () => {
    write({ "az/about/index.html": page("az", '<p onclick="a()">x</p>') }, "out");
    await expect(finish()).rejects.toThrow("az/about/index.html: <p> has an onClick attribute");
    expect(readFileSync(join(folder, "out/early.js"), "utf8")).toBe(plainExport["early.js"]);
  });
});
