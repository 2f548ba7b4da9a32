// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAnswer } from "./find-answer";

const FILES = new Set([
  "/index.html",
  "/404.html",
  "/sw.js",
  "/sw.js.br",
  "/packs.gz",
  "/.well-known/security.txt",
  "/.secret",
  "/az/index.html",
  "/az/404/index.html",
  "/ru/index.html",
]);
const FOLDERS = new Set(["/", "/az", "/az/404", "/ru", "/empty"]);

const lookUp = (path: string) =>
  FILES.has(path) ? "file" : FOLDERS.has(path) ? "folder" : undefined;
const answer = (url: string) => findAnswer(url, lookUp);

describe("findAnswer", () => {
  it("finds files, and the page of a folder", () => {
    expect(answer("/")).toEqual({ kind: "file", path: "/index.html" });
    expect(answer("/az/")).toEqual({ kind: "file", path: "/az/index.html" });
    expect(answer("/az/?from=poster#top")).toEqual({ kind: "file", path: "/az/index.html" });
    expect(answer("/sw.js")).toEqual({ kind: "file", path: "/sw.js" });
    expect(answer("/.well-known/security.txt").kind).toBe("file");
  });

  it("leads to the address with a slash and keeps the question", () => {
    expect(answer("/az")).toEqual({ kind: "redirect", to: "/az/" });
    expect(answer("/az?x=1#y")).toEqual({ kind: "redirect", to: "/az/?x=1" });
  });

  it("takes an address with its host, as it is written through a proxy", () => {
    expect(answer("http://example.org/az/?x=1")).toEqual({ kind: "file", path: "/az/index.html" });
    expect(answer("HTTPS://user@example.org:8080/sw.js").kind).toBe("file");
    expect(answer("http://example.org")).toEqual({ kind: "file", path: "/index.html" });
    expect(answer("http://[::1]:3000?x=/az/")).toEqual({ kind: "file", path: "/index.html" });
    expect(answer("http://example.org/az?x=1")).toEqual({ kind: "redirect", to: "/az/?x=1" });
    expect(answer("http://example.org//az")).toEqual({ kind: "missing", page: "/404.html" });
    expect(answer("http://example.org/no")).toEqual({ kind: "missing", page: "/404.html" });
  });

  it("takes an encoded slash for no slash, however often it is encoded", () => {
    for (const url of [
      "/az%2findex.html",
      "/az%252findex.html",
      "/%2faz/",
      "/az/..%2f..%2fsw.js",
    ]) {
      expect(answer(url).kind).toBe("missing");
    }
  });

  it("never redirects to another site", () => {
    expect(answer("//az")).toEqual({ kind: "missing", page: "/404.html" });
    expect(answer("//example.org/..").kind).toBe("bad");
  });

  it("takes the 404 page of the language, or the general one", () => {
    expect(answer("/az/no-such-lesson/")).toEqual({ kind: "missing", page: "/az/404/index.html" });
    expect(answer("/ru/no-such-lesson/")).toEqual({ kind: "missing", page: "/404.html" });
    expect(answer("/azerbaijan")).toEqual({ kind: "missing", page: "/404.html" });
    expect(answer("/empty/")).toEqual({ kind: "missing", page: "/404.html" });
    expect(findAnswer("/az/x", () => undefined)).toEqual({ kind: "missing", page: undefined });
  });

  it("hides dot files and the compressed copies, not a file that is only called .gz", () => {
    expect(answer("/.secret").kind).toBe("missing");
    expect(answer("/sw.js.br").kind).toBe("missing");
    expect(answer("/packs.gz").kind).toBe("file");
  });

  it.each([
    "/../package.json",
    "/az/../../package.json",
    "/%2e%2e/package.json",
    "/..\\package.json",
    "/..%5cpackage.json",
    "/%",
    "/%ff",
    "/%00",
    "constructor",
    "http:///az/",
    "http://example.org\\az/",
    "http://example.org/../az/",
    "http://example.org/%2e%2e/az/",
    "ftp://example.org/az/",
    "file:///az/",
    "example.org:443",
    "*",
    "",
  ])("refuses %j", (url) => {
    expect(answer(url)).toEqual({ kind: "bad" });
  });

  it("never throws and never names a file outside, whatever is asked", () => {
    const part = fc.constantFrom("/", "..", ".", "%2e", "%2f", "%5c", "az", "%", "?", "#", "\\");
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
        const found = findAnswer(`/${parts.join("")}`, () => "file");
        if (found.kind !== "file") return;
        expect(found.path.split(/[/\\]/)).not.toContain("..");
      }),
    );
  });
});
