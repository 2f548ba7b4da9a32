// @vitest-environment node
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { linkFolder } from "./link-folder";

it("links files in folders and keeps links as they are", () => {
  const work = mkdtempSync(join(tmpdir(), "link-"));
  const [from, to] = [join(work, "from"), join(work, "to")];
  mkdirSync(join(from, "a/b"), { recursive: true });
  writeFileSync(join(from, "a/b/file"), "text");
  symlinkSync("b/file", join(from, "a/link"));
  linkFolder(from, to);
  expect(statSync(join(to, "a/b/file")).ino).toBe(statSync(join(from, "a/b/file")).ino);
  expect(readlinkSync(join(to, "a/link"))).toBe("b/file");
  expect(readFileSync(join(to, "a/link"), "utf8")).toBe("text");
  rmSync(work, { recursive: true });
});
