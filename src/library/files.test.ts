import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileLibrary } from "./compile";
import { plainLines, readContentFiles } from "./files";
import { contentFiles } from "./testing/content-files";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "content-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

describe("the content folder", () => {
  it("is read with paths from the root, in forward slashes and a fixed order", () => {
    write("content/rules.yml", "rules");
    write("content/lessons/k1/az.md", "text");
    write("content/algorithm/az.yml", "steps");
    expect([...readContentFiles(root)]).toEqual([
      ["content/algorithm/az.yml", "steps"],
      ["content/lessons/k1/az.md", "text"],
      ["content/rules.yml", "rules"],
    ]);
  });

  it("is read without hidden files, such as those that editors and systems leave", () => {
    write("content/.DS_Store", "x");
    write("content/lessons/k1/.az.md.swp", "x");
    expect([...readContentFiles(root)]).toEqual([]);
  });

  it("means the same with Windows line ends and byte order marks: the marks of texts stay", () => {
    for (const [file, text] of contentFiles()) {
      write(file, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    }
    const files = readContentFiles(root);
    expect(new Map([...files].sort())).toEqual(new Map([...contentFiles()].sort()));
    expect(compileLibrary(files).problems).toEqual([]);
  });
});

it("only a mark at the very beginning is dropped", () => {
  expect(plainLines("\uFEFFa\r\nb\uFEFF\n")).toBe("a\nb\uFEFF\n");
});
