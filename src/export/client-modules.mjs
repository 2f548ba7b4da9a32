import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The client modules Next noted for each route, from its client-reference manifests.
 * @param {string} dist the .next folder
 * @returns {Map<string, string[]>} route such as "/[locale]/lessons/[lesson]/page" → paths from the project's root
 */
export function clientModules(dist) {
  const folder = join(dist, "server/app");
  const routes = new Map();
  if (!existsSync(folder)) return routes;
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith("_client-reference-manifest.js")) continue;
    const text = readFileSync(join(folder, entry), "utf8");
    const [, route, json] = /__RSC_MANIFEST\["([^"]+)"\]\s*=\s*(\{.*\});?\s*$/s.exec(text) ?? [];
    if (!json) throw new Error(`${entry} is not a manifest this build can read.`);
    const names = Object.keys(JSON.parse(json).clientModules).map((key) =>
      key.replace(/^\[project\]\//, "").replace(/ <module evaluation>$/, ""),
    );
    routes.set(route, [...new Set(names)]);
  }
  return routes;
}
