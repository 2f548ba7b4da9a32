import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { filePolicy, pagePolicy } from "./policy";

const hash = (text: string) =>
  `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

const read = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((part: string) => [part.split(" ")[0], part.split(" ").slice(1)]),
  );

const parts = { styles: ["p{content:'ə'}"], scripts: ["early()"] };

describe.each([
  ["pagePolicy", pagePolicy],
  ["filePolicy", filePolicy],
])("%s", (_name, make) => {
  it("allows nothing that is not named, and names no unsafe source and no other site", () => {
    expect(read(make(parts))["default-src"]).toEqual(["'none'"]);
    expect(make(parts)).not.toMatch(/unsafe|\*|https?:|blob:/);
  });
  it("knows the style and the script in the page by their hashes", () => {
    const policy = read(make(parts));
    expect(policy["style-src"]).toEqual([hash("p{content:'ə'}")]);
    expect(policy["script-src"]).toContain(hash("early()"));
    expect(policy["base-uri"]).toEqual(["'none'"]);
    expect(policy["form-action"]).toEqual(["'none'"]);
  });
  it("allows no style where there is none", () => {
    expect(read(make({ styles: [], scripts: [] }))["style-src"]).toEqual(["'none'"]);
  });
});

it("a page may fetch its own files; a page that is one file may fetch nothing", () => {
  expect(read(pagePolicy(parts))["script-src"][0]).toBe("'self'");
  expect(filePolicy(parts)).not.toContain("'self'");
  expect(read(filePolicy({ styles: [], scripts: [] }))["script-src"]).toEqual(["'none'"]);
});
