import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Pack } from "../offline/site-index";
import { addOfflineCopy, makePack, packFiles } from "./packs";
import { fileOf, type SiteFiles } from "./site-files";

const root = fileURLToPath(new URL("../..", import.meta.url));

const site = (changes = {}) =>
  new Map(
    Object.entries({
      "az/index.html":
        "<img src=../pictures/home.11111111.svg><script src=../scripts/a.22222222.js>",
      "az/404/index.html": "az",
      "az/authors/index.html": "<img src=../../pictures/guide.66666666.svg>",
      "az/authors/single/index.html": "for authors",
      "az/take/index.html": "<a href=../../files/safe-step-az.html>",
      "az/not-saved/index.html": "not saved, in az",
      "en/index.html": "<img src=../pictures/en.33333333.svg>",
      "en/not-saved/index.html": "not saved, in en",
      "index.html": "<style>url(fonts/a.44444444.woff2)</style>",
      "404.html": "404",
      "icon.svg": "<svg/>",
      "manifest.webmanifest": "{}",
      "files/safe-step-az.html": "everything in one file",
      "og/az.png": "for others",
      "sitemap.xml": "<xml/>",
      "pictures/home.11111111.svg": "<svg/>",
      "pictures/quiz.55555555.svg": "<svg/>",
      "pictures/en.33333333.svg": "<svg/>",
      "pictures/guide.66666666.svg": "<svg/>",
      "scripts/a.22222222.js": '"../pictures/quiz.55555555.svg"',
      "fonts/a.44444444.woff2": "\u0000wOF2",
      "audio/az.mp3": "sound",
      ...changes,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
});

describe("the files of a pack", () => {
  it("are the language's pages and all they or their scripts name, and no downloads and nothing for authors", () => {
    expect(packFiles(site(), "az").toSorted()).toEqual([
      "404.html",
      "az/404/index.html",
      "az/index.html",
      "az/not-saved/index.html",
      "az/take/index.html",
      "en/not-saved/index.html",
      "fonts/a.44444444.woff2",
      "icon.svg",
      "index.html",
      "manifest.webmanifest",
      "pictures/home.11111111.svg",
      "pictures/quiz.55555555.svg",
      "scripts/a.22222222.js",
    ]);
  });

  it("stand in the same order however the export was read", () => {
    const turned = new Map([...site()].reverse());
    expect(packFiles(turned, "az")).toEqual(packFiles(site(), "az"));
  });
});

describe("a pack", () => {
  it("says which of its files are kept first, with their hashes", async () => {
    const content = "<h1>Stop</h1>";
    const files = site({ "az/emergency/index.html": content, "en/emergency/index.html": "en" });
    const { pack } = await makePack(files, "az");
    const hash = createHash("sha256").update(content).digest("hex");
    expect(pack.first).toEqual({ "az/emergency/index.html": hash });
  });

  it("holds every file with its type, and its name and hash are those of its content", async () => {
    const { content, pack } = await makePack(site(), "az");
    const files = JSON.parse(content.toString());
    expect(files.map(({ path }: { path: string }) => path)).toEqual(pack.files);
    expect(files).toContainEqual({
      path: "fonts/a.44444444.woff2",
      type: "font/woff2",
      base64: Buffer.from("\u0000wOF2").toString("base64"),
    });
    expect(files).toContainEqual({
      path: "az/404/index.html",
      type: "text/html; charset=utf-8",
      text: "az",
    });
    expect(pack.bytes).toBe(content.length);
    expect(pack.hash).toBe(createHash("sha256").update(content).digest("hex"));
    expect(pack.address).toBe(`packs/az.${pack.hash.slice(0, 8)}.json`);
    expect(pack.size).toBeLessThan(pack.bytes);
  });

  it("heavier than a language may be stops the build", async () => {
    const noise = createHash("shake256", { outputLength: 500_000 }).update("1").digest("base64");
    const heavy = site({ "pictures/home.11111111.svg": noise });
    const compress = { brotli: async (content: Buffer) => content };
    await expect(makePack(heavy, "az", { compress })).rejects.toThrow(
      /packs\/az\..*may weigh 409600/,
    );
  });

  it("of a file it has no type for stops the build", async () => {
    await expect(makePack(site({ "az/list.csv": "a,b" }), "az")).rejects.toThrow(/az\/list\.csv/);
  });
});

describe("the offline copy of the export", () => {
  const indexOf = (files: SiteFiles) =>
    JSON.parse(
      /^self\.safeStep=(\{.*?\}\}\});/s.exec(fileOf(files, "sw.js").toString())?.[1] ?? "null",
    );

  it("is a pack a language, the worker that knows them, and the kill switch", async () => {
    const files = site();
    await addOfflineCopy(files, root);
    const { packs, version, unpacked } = indexOf(files);
    expect(unpacked).toEqual([
      "az/authors/index.html",
      "az/authors/single/index.html",
      "files/safe-step-az.html",
    ]);
    expect(Object.keys(packs)).toEqual(["az", "en"]);
    for (const { address } of Object.values<Pack>(packs)) expect(files.has(address)).toBe(true);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(fileOf(files, "kill-switch/sw.js").toString()).toContain("unregister");
  });

  it("is the same for the same site, and another worker when one page of one language changed", async () => {
    const [first, again, changed] = [site(), site(), site({ "az/404/index.html": "other" })];
    for (const files of [first, again, changed]) await addOfflineCopy(files, root);
    expect(again.get("sw.js")).toEqual(first.get("sw.js"));
    const [before, after] = [indexOf(first), indexOf(changed)];
    expect(after.version).not.toBe(before.version);
    expect(after.packs.az.address).not.toBe(before.packs.az.address);
    expect(after.packs.en).toEqual(before.packs.en);
  });
});
