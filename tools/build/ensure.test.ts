// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  installAdvice,
  installStamp,
  isComplete,
  requireNode,
} from "../bootstrap/ensure-installed.mjs";
import { forgetBuild, isBuilt, rememberBuild } from "./ensure-built";
import { hashSources, sourceFiles } from "./source-hash";

describe("requireNode", () => {
  it("takes 20.9 and newer", () => {
    for (const version of ["20.9.0", "20.20.2", "22.0.0"]) requireNode(version);
  });
  it.each(["18.20.4", "20.8.1"])("refuses %s with a sentence", (version) => {
    expect(() => requireNode(version)).toThrow(`This is Node ${version}, and the site needs`);
  });
});

describe("isComplete", () => {
  const lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/qr": { version: "0.7.0" },
      "node_modules/only-windows": { version: "1.0.0", optional: true },
    },
  };
  it("asks for every package in its version, not for other systems' ones", () => {
    const qr = (version: string) => ({ packages: { "node_modules/qr": { version } } });
    expect(isComplete(lock, qr("0.7.0"))).toBe(true);
    expect(isComplete(lock, qr("0.6.0"))).toBe(false);
    expect(isComplete(lock, { packages: {} })).toBe(false);
    expect(isComplete(lock, undefined)).toBe(false);
  });
});

it("remembers an install by lockfile and system", () => {
  expect(installStamp("a", "linux-x64")).toBe(installStamp("a", "linux-x64"));
  expect(installStamp("a", "linux-x64")).not.toBe(installStamp("b", "linux-x64"));
  expect(installStamp("a", "linux-x64")).not.toBe(installStamp("a", "darwin-arm64"));
});

it("tells a missing network from other failures of an install", () => {
  expect(installAdvice("npm error code ENOTFOUND")).toContain("Check the internet connection");
  expect(installAdvice("npm error code EUSAGE")).toContain("does not fit package.json");
  expect(installAdvice("npm error code EACCES")).toContain("a folder of your own");
  expect(installAdvice("npm error code ENOSPC")).toContain("The disk is full");
  expect(installAdvice("npm error code E404")).toContain("npm says why above");
});

describe("the sources of a build", () => {
  let root: string;
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "sources-"));
    for (const folder of ["app", "content", "out", "docs"]) mkdirSync(join(root, folder));
    write("app/page.tsx", "page");
    write("package-lock.json", "{}");
    write("postcss.config.mjs", "css");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("are the folders and files a page depends on, no others", () => {
    write("docs/read.md", "x");
    write("package.json", "x");
    write("app/.DS_Store", "x");
    expect(sourceFiles(root)).toEqual(["app/page.tsx", "package-lock.json", "postcss.config.mjs"]);
  });

  it("give another hash when a byte, a name or a border between files changes", () => {
    const seen = new Set([hashSources(root)]);
    write("app/page.tsx", "pagf");
    seen.add(hashSources(root));
    write("content/a.yml", "");
    seen.add(hashSources(root));
    rmSync(join(root, "content/a.yml"));
    write("content/b.yml", "");
    seen.add(hashSources(root));
    expect(seen.size).toBe(4);
    write("docs/other.md", "x");
    expect(seen).toContain(hashSources(root));
  });

  it("are built when out/ is there and was built from the same", () => {
    rememberBuild(root, "abc");
    expect(isBuilt(root, "abc")).toBe(false);
    write("out/index.html", "x");
    expect(isBuilt(root, "abc")).toBe(true);
    expect(isBuilt(root, "abd")).toBe(false);
  });

  it("are not built any more when a build has failed since", () => {
    write("out/index.html", "x");
    rememberBuild(root, "abc");
    forgetBuild(root);
    expect(isBuilt(root, "abc")).toBe(false);
    forgetBuild(root);
  });
});
