import { join } from "node:path";
import { build } from "esbuild";
import { scriptTarget } from "./floor/browsers.mjs";
import { oneRuleALine } from "./page-css.mjs";
import { paperIslands, plainPreact, runtimeEntry, takeShared } from "./shared-code.mjs";

/** One small script an island: the React component as it is, with Preact in React's place. */

const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

const entry = (name) => `
import { ${pascal(name)} } from "./${name}";
self.safeStep.wakeHere("${name}", ${pascal(name)});
`;

/**
 * The props of one island on one page, as a script of their own: it runs before the island's.
 * @param {string} name
 * @param {string} props JSON
 */
export function propsScript(name, props) {
  // Sent as it is written: in the words of the oldest browsers.
  return `(self.islandProps=self.islandProps||{})["${name}"]=${props}`;
}

const shared = (root) => ({
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
});

/**
 * Brings an island's style with its script. Nothing where it has none.
 * @param {string} css
 */
export function styleScript(css) {
  const rules = oneRuleALine(css);
  return rules && `self.safeStep.addStyle(${JSON.stringify(rules)});`;
}

/** Builds an entry that is not a file. */
async function buildEntry(contents, root, plugins = []) {
  const stdin = { contents, resolveDir: join(root, "app/_islands"), loader: "js" };
  const result = await build({ ...shared(root), stdin, plugins });
  return result.outputFiles[0].text;
}

/**
 * Builds the script of an island. A classic script that runs after the page is read: module scripts
 * are blocked when a page is opened as a file.
 * @param {string} name as in `data-island`; its component stands in app/_islands/<name>.tsx
 * @param {string} root the project's root
 * @param {readonly string[]} [types] folders of the question types it asks
 * @returns {Promise<string>} the code; it runs after the runtime's
 */
export const islandScript = (name, root, types = []) =>
  buildEntry(entry(name), root, [takeShared(types, paperIslands.includes(name))]);

/**
 * Builds the script that every island needs before its own: Preact, and what wakes them.
 * @param {string} root the project's root
 */
export const runtimeScript = (root) => buildEntry(runtimeEntry, root, [plainPreact]);

/**
 * Builds a script that stands for itself, such as the worker.
 * @param {string} file its TypeScript file
 * @param {string} root the project's root
 * @param {Readonly<Record<string, string>>} [define] names that stand for these pieces of code
 * @returns {Promise<string>} the code
 */
export async function bundleScript(file, root, define = {}) {
  const { define: always, ...rest } = shared(root);
  const result = await build({
    ...rest,
    define: { ...always, ...define },
    entryPoints: [file],
  });
  return result.outputFiles[0].text;
}
