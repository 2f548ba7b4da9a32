import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSite, writeSite } from "./site-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("reads every file with its path from the folder, in the order of names", () => {
  mkdirSync(join(folder, "az/a"), { recursive: true });
  writeFileSync(join(folder, "b.txt"), "b");
  writeFileSync(join(folder, "az/a/index.html"), "ə");
  const files = readSite(folder);
  expect([...files.keys()]).toEqual(["az/a/index.html", "b.txt"]);
  expect(files.get("az/a/index.html")?.toString()).toBe("ə");
});

it("writes the site in place of all that stood there", () => {
  writeFileSync(join(folder, "old.txt"), "old");
  writeSite(folder, new Map([["new/deep/a.txt", Buffer.from("a")]]));
  expect(existsSync(join(folder, "old.txt"))).toBe(false);
  expect(readFileSync(join(folder, "new/deep/a.txt"), "utf8")).toBe("a");
});

it("reads what it wrote", () => {
  const files = new Map([
    ["a.bin", Buffer.from([0, 255, 10])],
    ["b/c.txt", Buffer.from("c")],
  ]);
  writeSite(folder, files);
  expect(readSite(folder)).toEqual(files);
});
