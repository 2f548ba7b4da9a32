import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientModules } from "./client-modules.mjs";

let dist;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "client-modules-"));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(path, text) {
  const file = join(dist, "server/app", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const manifest = (route, modules) => {
  const list = Object.fromEntries(modules.map((name) => [name, { id: 1 }]));
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
