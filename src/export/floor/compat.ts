import { createRequire } from "node:module";
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from "@mdn/browser-compat-data";
import { floor } from "./browsers";

/** What the browsers of the floor lack, read from @mdn/browser-compat-data. */

/** The data. Not by "import": a test runner would first write all of its 18 MB out as a module. */
export const bcd: CompatData = createRequire(import.meta.url)("@mdn/browser-compat-data");

const numbersOf = (version: string) => String(version).replace("≤", "").split(".").map(Number);

/** Whether one version is the same as another or came before it: "12.1" before "14". */
function isUpTo(version: string, most: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(most)];
  for (const [place, number] of other.entries()) {
    const known = one[place] ?? 0;
    if (known !== number) return known < number;
  }
  return true;
}

/** Whether a statement of the data says: there, under its own name, for everybody, whole. */
function saysYes(statement: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed: removed } = statement;
  if (statement.flags || statement.prefix || statement.alternative_name) return false;
  if (typeof added !== "string" || added === "preview" || !isUpTo(added, version)) return false;
  return !(typeof removed === "string" && isUpTo(removed, version));
}

/**
 * The browsers of the floor that lack a feature.
 * @returns such as "safari 12.1"
 */
export function lackedBy({ support }: Pick<CompatStatement, "support">): readonly string[] {
  return Object.entries(floor)
    .filter(([browser, version]) => {
      const statements = [support[browser as keyof typeof floor] ?? []].flat();
      return statements.length > 0 && !statements.some((one) => saysYes(one, version));
    })
    .map(([browser, version]) => `${browser} ${version}`);
}

/** A name that pages see, and which of the floor's browsers lack it. */
export interface Name {
  /** ["BigInt"], ["Object", "hasOwn"], ["Element", "replaceChildren"] */
  readonly path: readonly [string] | readonly [string, string];
  readonly kind: "global" | "static" | "member";
  readonly lackedBy: readonly string[];
}

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

const isName = (key: string) => !key.startsWith("__") && !key.startsWith("@@");

/** What stands below a place of the data; what is said of the place itself is none of it. */
const below = (tree: object): readonly (readonly [string, Identifier])[] =>
  Object.entries(tree).filter(([name]) => isName(name));

function namesIn(tree: object): readonly Name[] {
  return below(tree).flatMap(([name, node]): readonly Name[] => {
    if (!node.__compat) return [];
    const own: Name = { path: [name], kind: "global", lackedBy: lackedBy(node.__compat) };
    const members = below(node).flatMap(([key, member]): readonly Name[] => {
      if (!member.__compat || key === name || key.endsWith("_event")) return [];
      const isStatic =
        key.endsWith("_static") ||
        isStaticOf(name, key, member.__compat.spec_url) ||
        namespaces.has(name);
      const path = [name, key.replace(/_static$/, "")] as const;
      return [{ path, kind: isStatic ? "static" : "member", lackedBy: lackedBy(member.__compat) }];
    });
    return [own, ...members];
  });
}

/** In the data of the language itself only the page that explains a name says whether it is the class's own. */
function isStaticOf(name: string, key: string, specs: string | readonly string[] = []): boolean {
  const anchor = `#sec-${name}.${key}`.toLowerCase();
  return [specs].flat().some((address) => String(address).toLowerCase().endsWith(anchor));
}

const builtins = bcd.javascript.builtins as Identifier & Record<string, Identifier | undefined>;

/** Every name of the web and of the language that some browser of the floor has or lacks. */
export const names: readonly Name[] = [
  ...namesIn(bcd.api),
  ...namesIn(builtins),
  ...namesIn(builtins.Intl ?? {}),
];
