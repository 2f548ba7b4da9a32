// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressFolder } from "./compress";

const LONG = "Yaxınlaşma! ".repeat(100);
let folder: string;
const write = (path: string, data: string) => writeFileSync(join(folder, path), data);
const read = (path: string) => readFileSync(join(folder, path));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
  mkdirSync(join(folder, "az"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("compressFolder", () => {
  it("writes both copies beside a text, in folders too", async () => {
    write("az/index.html", LONG);
    const total = await compressFolder(folder);
    expect(brotliDecompressSync(read("az/index.html.br")).toString()).toBe(LONG);
    expect(gunzipSync(read("az/index.html.gz")).toString()).toBe(LONG);
    expect(total).toEqual({
      files: 1,
      bytes: Buffer.byteLength(LONG),
      brotliBytes: read("az/index.html.br").length,
    });
  });

  it("leaves short texts and what is packed already alone", async () => {
    write("short.txt", "a".repeat(300));
    write("andika.woff2", LONG);
    write("favicon.ico", LONG);
    expect((await compressFolder(folder)).files).toBe(0);
    for (const name of ["short.txt", "andika.woff2", "favicon.ico"]) {
      expect(existsSync(join(folder, `${name}.br`))).toBe(false);
    }
  });

  it("gives the same the second time, and removes the copies of a text that became short", async () => {
    write("a.css", LONG);
    write("b.js", LONG);
    const first = await compressFolder(folder);
    const bytes = read("a.css.gz");
    expect(await compressFolder(folder)).toEqual(first);
    expect(read("a.css.gz").equals(bytes)).toBe(true);
    write("b.js", "short");
    await compressFolder(folder);
    expect(existsSync(join(folder, "b.js.br"))).toBe(false);
    expect(existsSync(join(folder, "b.js.gz"))).toBe(false);
  });
});
