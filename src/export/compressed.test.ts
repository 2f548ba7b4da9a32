// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginBuild, compressor, forgetUnused, keepingCompressor } from "./compressed";

const text = (words: string) => Buffer.from(`${words}! `.repeat(100));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compressed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = () => readdirSync(folder).filter((name) => name !== "begun");
const keep = () => keepingCompressor(folder);

/** As if it had been used a day ago. */
function age(name: string) {
  const before = new Date(Date.now() - 86_400_000);
  utimesSync(join(folder, name), before, before);
}

describe("a compressor that keeps", () => {
  it("gives what one without a memory gives", async () => {
    const content = text("Stop");
    for (const way of ["brotli", "gzip"] as const) {
      const fresh = await keep()[way](content);
      expect(fresh.equals(await compressor[way](content))).toBe(true);
      expect((await keep()[way](content)).equals(fresh)).toBe(true);
    }
    expect(brotliDecompressSync(await keep().brotli(content)).equals(content)).toBe(true);
    expect(gunzipSync(await keep().gzip(content)).equals(content)).toBe(true);
  });

  it("compresses nothing a second time", async () => {
    const brotli = vi.spyOn(compressor, "brotli");
    const gzip = vi.spyOn(compressor, "gzip");
    for (let build = 0; build < 3; build += 1) {
      await keep().brotli(text("Stop"));
      await keep().gzip(text("Stop"));
    }
    await keep().brotli(text("Wait"));
    expect([brotli, gzip].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
    expect(kept().map((name) => name.slice(-3))).toEqual(
      expect.arrayContaining([".br", ".br", ".gz"]),
    );
  });

  it("makes again what is broken, or is not the content, and leaves no draft behind", async () => {
    const [right, other] = [await keep().brotli(text("Stop")), await keep().brotli(text("Wait"))];
    for (const broken of [Buffer.alloc(0), right.subarray(0, 9), other]) {
      for (const name of kept()) writeFileSync(join(folder, name), broken);
      expect((await keep().brotli(text("Stop"))).equals(right)).toBe(true);
    }
    expect(kept()).toHaveLength(2);
  });
});

describe("at the end of a build", () => {
  it("only what was asked for since it began is still there", async () => {
    await keep().brotli(text("Stop"));
    const [used] = kept();
    await keep().brotli(text("Wait"));
    for (const name of kept()) age(name);
    beginBuild(folder);
    await keep().brotli(text("Stop"));
    await keep().gzip(text("New"));
    const [fresh] = kept().filter((name) => name.endsWith(".gz"));
    forgetUnused(folder);
    expect(kept().toSorted()).toEqual([used, fresh].toSorted());
    expect(readFileSync(join(folder, "begun")).length).toBe(0);
  });

  it("nothing is taken away when no build has begun here", async () => {
    await keep().brotli(text("Stop"));
    for (const name of kept()) age(name);
    forgetUnused(folder);
    expect(kept()).toHaveLength(1);
  });
});
