import { join } from "node:path";
import { type BuildOptions, build, type OutputFile, type Plugin } from "esbuild";
import { scriptTarget } from "./floor/browsers";
import { oneRuleALine } from "./page-css";
import { paperIslands, plainPreact, runtimeEntry, takeShared } from "./shared-code";

/** One small script an island: the React component as it is, with Preact in React's place. */

const pascal = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const entry = (name: string, path: string) => `
import { ${pascal(name)} } from "./${path}";
self.safeStep.wakeHere("${name}", ${pascal(name)});
`;

/**
 * The props of one island on one page, as a script of their own: it runs before the island's.
 * @param props JSON
 */
export function propsScript(name: string, props: string): string {
  // Sent as it is written: in the words of the oldest browsers.
  return `(self.islandProps=self.islandProps||{})["${name}"]=${props}`;
}

const shared = (root: string) =>
  ({
    // Aliases are looked for from here, wherever the build was started.
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    ...scriptTarget,
    jsx: "automatic",
    jsxImportSource: "preact",
    // Style reaches the pages through Next; a script brings the rules it needs by itself (islandCss).
    loader: { ".css": "empty" },
    legalComments: "none",
    charset: "utf8",
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react/jsx-runtime": "preact/jsx-runtime",
      "@": join(root, "src"),
    },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  }) as const satisfies BuildOptions;

/** The code of a build that makes one file. */
function codeOf({ outputFiles: [file] }: { readonly outputFiles: readonly OutputFile[] }): string {
  if (!file) throw new Error("A script was built and nothing came of it.");
  return file.text;
}

/** Brings an island's style with its script. Nothing where it has none. */
export function styleScript(css: string): string {
  const rules = oneRuleALine(css);
  return rules && `self.safeStep.addStyle(${JSON.stringify(rules)});`;
}

/** Builds an entry that is not a file. */
async function buildEntry(contents: string, root: string, plugins: Plugin[] = []): Promise<string> {
  const stdin = { contents, resolveDir: root, loader: "js" } as const;
  return codeOf(await build({ ...shared(root), stdin, plugins }));
}

/**
 * Builds the script of an island. A classic script that runs after the page is read: module scripts
 * are blocked when a page is opened as a file.
 * @param name as in `data-island`
 * @param root the project's root
 * @param path where its component stands: findIslands() knows it
 * @param types folders of the question types it asks
 * @returns the code; it runs after the runtime's
 */
export const islandScript = (
  name: string,
  root: string,
  path: string,
  types: readonly string[] = [],
): Promise<string> =>
  buildEntry(entry(name, path), root, [takeShared(types, paperIslands.includes(name))]);

/**
 * Builds the script that every island needs before its own: Preact, and what wakes them.
 * @param root the project's root
 */
export const runtimeScript = (root: string): Promise<string> =>
  buildEntry(runtimeEntry, root, [plainPreact]);

/**
 * Builds a script that stands for itself, such as the worker.
 * @param file its TypeScript file
 * @param root the project's root
 * @param define names that stand for these pieces of code
 */
export async function bundleScript(
  file: string,
  root: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { define: always, ...rest } = shared(root);
  const names = { ...always, ...define };
  return codeOf(await build({ ...rest, define: names, entryPoints: [file] }));
}
