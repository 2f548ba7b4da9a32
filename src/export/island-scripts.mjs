import { join } from "node:path";
import { build } from "esbuild";
import { paperIslands, runtimeEntry, takeShared } from "./shared-code.mjs";

/** One small script an island: the React component as it is, with Preact in React's place. */

const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

const entry = (name) => `
import { createElement, render } from "preact/compat";
import { ${pascal(name)} } from "./${name}";
const place = document.querySelector('[data-island="${name}"]');
const all = (selector) => [...place.querySelectorAll(selector)];
const reachable = ":is(a,button,input,summary):not(:disabled)";
const focused = all(reachable).indexOf(document.activeElement);
const opened = all("details[name=q0]").findIndex(({ open }) => open);
place.replaceChildren();
render(createElement(${pascal(name)}, { ...self.islandProps["${name}"], opened }), place);
// Who was there already by keyboard stays at the same place; where that is gone, at the heading.
if (focused >= 0) (all(reachable)[focused] ?? all("[tabindex],a,button")[0])?.focus();
`;

/**
 * The props of one island on one page, as a script of their own: it runs before the island's.
 * @param {string} name
 * @param {string} props JSON
 */
export function propsScript(name, props) {
  return `(self.islandProps??={})["${name}"]=${props}`;
}

const shared = (root) => ({
  // Aliases are looked for from here, wherever the build was started.
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2020",
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
 * Brings an island's style with its script: a sheet made by script needs no leave from the policy.
 * @param {string} css
 */
export function styleScript(css) {
  return `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets=[...document.adoptedStyleSheets,s]}`;
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
 * Builds the script that every island needs before its own: Preact.
 * @param {string} root the project's root
 */
export const runtimeScript = (root) => buildEntry(runtimeEntry, root);

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
