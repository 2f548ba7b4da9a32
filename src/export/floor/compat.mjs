import { createRequire } from "node:module";
import { floor } from "./browsers.mjs";

/** What the browsers of the floor lack, read from @mdn/browser-compat-data. */

/**
 * The data. Not by "import": a test runner would first write all of its 18 MB out as a module.
 * @type {import("@mdn/browser-compat-data").CompatData}
 */
export const bcd = createRequire(import.meta.url)("@mdn/browser-compat-data");

const numbersOf = (version) => String(version).replace("≤", "").split(".").map(Number);

/** Whether one version is the same as another or came before it: "12.1" before "14". */
function isUpTo(version, most) {
  const [one, other] = [numbersOf(version), numbersOf(most)];
  for (const [place, number] of other.entries()) {
    const known = one[place] ?? 0;
    if (known !== number) return known < number;
  }
  return true;
}

/** Whether a statement of the data says: there, under its own name, for everybody, whole. */
function saysYes(statement, version) {
  const { version_added: added, version_removed: removed } = statement;
  if (statement.flags || statement.prefix || statement.alternative_name) return false;
  if (typeof added !== "string" || added === "preview" || !isUpTo(added, version)) return false;
  return !(typeof removed === "string" && isUpTo(removed, version));
}

/**
 * The browsers of the floor that lack a feature.
 * @param {import("@mdn/browser-compat-data").CompatStatement} compat
 * @returns {string[]} such as "safari 12.1"
 */
export function lackedBy({ support }) {
  return Object.entries(floor)
    .filter(([browser, version]) => {
      const statements = [support[browser] ?? []].flat();
      return statements.length > 0 && !statements.some((one) => saysYes(one, version));
    })
    .map(([browser, version]) => `${browser} ${version}`);
}

/**
 * A name that pages see, and which of the floor's browsers lack it.
 * @typedef {{ path: readonly string[], kind: "global" | "static" | "member", lackedBy: string[] }} Name
 *   path: ["BigInt"], ["Object", "hasOwn"], ["Element", "replaceChildren"]
 */

/** Objects of which everything is called on the object itself: `Math.sign`, `Reflect.ownKeys`. */
const namespaces = new Set([
  "Atomics",
  "Intl",
  "JSON",
  "Math",
  "Reflect",
  "WebAssembly",
  "console",
]);

const isName = (key) => !key.startsWith("__") && !key.startsWith("@@");

function namesIn(tree) {
  return Object.entries(tree).flatMap(([name, node]) => {
    if (!isName(name) || !node.__compat) return [];
    const own = { path: [name], kind: "global", lackedBy: lackedBy(node.__compat) };
    const members = Object.entries(node).flatMap(([key, member]) => {
      if (!isName(key) || !member.__compat || key === name || key.endsWith("_event")) return [];
      const isStatic =
        key.endsWith("_static") || isStaticOf(name, key, member) || namespaces.has(name);
      const path = [name, key.replace(/_static$/, "")];
      return [{ path, kind: isStatic ? "static" : "member", lackedBy: lackedBy(member.__compat) }];
    });
    return [own, ...members];
  });
}

/** In the data of the language itself only the page that explains a name says whether it is the class's own. */
function isStaticOf(name, key, { __compat: { spec_url: specs } }) {
  const anchor = `#sec-${name}.${key}`.toLowerCase();
  return [specs ?? []].flat().some((address) => String(address).toLowerCase().endsWith(anchor));
}

/**
 * Every name of the web and of the language that some browser of the floor has or lacks.
 * @type {readonly Name[]}
 */
export const names = [
  ...namesIn(bcd.api),
  ...namesIn(bcd.javascript.builtins),
  ...namesIn(bcd.javascript.builtins.Intl),
];
