import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  clientModules,
  NextChanged,
  requireManifests,
  requireStripped,
  takeFramework,
  writtenIslands,
} from "./next-output";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "next-output-"));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(path: string, text: string) {
  const file = join(dist, "server/app", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const manifest = (route: string, modules: readonly string[]) => {
  const list = Object.fromEntries(modules.map((name: string) => [name, { id: 1 }]));
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["${route}"] = ${JSON.stringify({ clientModules: list, ssr: {} })};`;
};

it("names the client modules of each route by their paths in the project, each once", () => {
  write(
    "[locale]/about/page_client-reference-manifest.js",
    manifest("/[locale]/about/page", [
      "[project]/src/ui/menu.tsx",
      "[project]/src/ui/menu.tsx <module evaluation>",
      "[project]/node_modules/next/a.js",
    ]),
  );
  write("[locale]/about/page.js", "other");
  expect([...clientModules(dist)]).toEqual([
    ["/[locale]/about/page", ["src/ui/menu.tsx", "node_modules/next/a.js"]],
  ]);
});

it("stops at a manifest it cannot read: silence would let anything through", () => {
  write("page_client-reference-manifest.js", "export default {}");
  expect(() => clientModules(dist)).toThrow("page_client-reference-manifest.js is not a manifest");
});

it("stops where no manifest stands at all", () => {
  expect(() => clientModules(dist)).toThrow("No list of client modules stands in");
  expect(() => clientModules(dist)).toThrow(NextChanged);
});

it("stops at a page that no manifest is for", () => {
  const routes = ["/(entry)/page", "/[locale]/page", "/[locale]/[door]/page", "/robots.txt/route"];
  const pages = ["index.html", "404.html", "az/index.html", "az/child/index.html"];
  requireManifests(pages, routes);
  expect(() => requireManifests([...pages, "az/lessons/k1/index.html"], routes)).toThrow(
    "No list of client modules was written for az/lessons/k1/index.html.",
  );
  expect(() => requireManifests(pages, routes.slice(1))).toThrow("written for index.html");
});

it("takes the framework's files, and the site's own sheet before the others", () => {
  const site = (sheets: readonly string[]) =>
    new Map(
      [
        ...sheets.map((css, place) => [`_next/static/${place}.css`, css] as const),
        ["_next/a.js", "a"] as const,
        ["az/index.txt", "payload"] as const,
        ["robots.txt", "all"] as const,
      ].map(([path, text]) => [path, Buffer.from(text)]),
    );
  const files = site(["p{}", "@layer utilities{a{}}"]);
  expect(takeFramework(files)).toBe("@layer utilities{a{}}\np{}");
  expect([...files.keys()]).toEqual(["robots.txt"]);
  expect(() => takeFramework(site(["p{}"]))).toThrow("0 style sheets have all layers");
  const two = ["@layer utilities{a{}}", "@layer utilities{b{}}"];
  expect(() => takeFramework(site(two))).toThrow("2 style sheets");
});

it("reads every island there is, or stops", () => {
  const island = (rest: string) =>
    `<div data-island="lesson-quiz"><script type="application/json">{"a":1}</script>${rest}`;
  expect(writtenIslands("a", island("<p>"))).toEqual([{ name: "lesson-quiz", props: '{"a":1}' }]);
  const other = '<div data-island="b"><script type=application/json>{}</script>';
  expect(() => writtenIslands("az/index.html", island(other))).toThrow(
    "az/index.html has 2 islands, and 1 can be read.",
  );
});

it("stops at a page from which nothing was taken", () => {
  requireStripped("az/index.html", 1);
  expect(() => requireStripped("az/index.html", 0)).toThrow("on az/index.html, so nothing");
});
