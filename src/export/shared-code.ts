import type { Plugin } from "esbuild";

/**
 * What an island's script takes with it, and what not: Preact comes once, in a script that leaves it on
 * the page; of the question types a lesson's quiz brings only those that the lesson asks.
 */

/** What islands take from Preact. A name that is missing here stops the build with a sentence. */
const coreNames = ["createElement", "createRef", "Fragment"];
const hookNames = ["useEffect", "useId", "useRef", "useState"];
const preactNames = [...coreNames, ...hookNames];
const jsxNames = ["Fragment", "jsx", "jsxs"];

/**
 * Entry of the runtime script: Preact under the names that components use. Its core, not its
 * "compat", which weighs 1.2 KB more for what no component here uses: see docs/decisions/0003-islands.md.
 */
export const runtimeEntry = `
import { ${coreNames.join(", ")} } from "preact";
import { ${hookNames.join(", ")} } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";
import { addStyle, wakeHere } from "./src/ui/island/wake-here";
import "./src/ui/island/second-hit";
self.safeStep = { addStyle, wakeHere, ${[...new Set([...preactNames, ...jsxNames])].join(", ")} };
`;

/** Makes what wakes the islands take Preact's core too, where it names React. */
export const plainPreact: Plugin = {
  name: "plain-preact",
  setup(build) {
    build.onResolve({ filter: /^react$/ }, ({ kind, resolveDir }) =>
      build.resolve("preact", { kind, resolveDir }),
    );
  },
};

const taken = (names: readonly string[]) => `export const { ${names.join(", ")} } = self.safeStep;`;

const runtimeModules = new Map([
  ["react", taken(preactNames)],
  ["preact/compat", taken(preactNames)],
  ["react/jsx-runtime", taken(jsxNames)],
  ["preact/jsx-runtime", taken(jsxNames)],
]);

/** A type folder's screens and rules, as the lists in src/question-types import them. */
const typeModule = /^\.\/([a-z-]+)\/(view|rules)$/;
const typeList = /\/question-types\/(views\.tsx|rules\.ts)$/;

/** Types whose folder has a longer name than an author writes. */
const folders: Readonly<Record<string, string>> = {
  single: "single-choice",
  multiple: "multiple-choice",
};

/**
 * The folders of the question types that a page asks.
 * @param props of an island, as JSON
 * @returns in one order, each once
 */
export function typesAsked(props: string): string[] {
  const names = [...props.matchAll(/"type":"([a-z-]+)"/g)].map(([, name = ""]) => name);
  return [...new Set(names.map((name) => folders[name] ?? name))].sort();
}

const camel = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Names a folder's modules export by: "ordering" → orderingViews, orderingRules. */
const exportedAs = (folder: string, kind: string) =>
  `${camel(folder)}${kind === "view" ? "Views" : "Rules"}`;

/** The islands that draw paper forms; everywhere else these are drawn at build time: no phone needs their code. */
export const paperIslands: readonly string[] = ["worksheets"];

/**
 * Makes esbuild take Preact from the page, and leave out paper forms and the types nobody asks.
 * @param types folders of the types that are asked
 * @param paper whether paper forms stay in
 */
export function takeShared(types: readonly string[], paper = false): Plugin {
  return {
    name: "take-shared",
    setup(build) {
      build.onResolve({ filter: /^(p?react)(\/|$)/ }, ({ path }) =>
        runtimeModules.has(path) ? { path, namespace: "runtime" } : undefined,
      );
      build.onLoad({ filter: /./, namespace: "runtime" }, ({ path }) => ({
        contents: runtimeModules.get(path) ?? "",
      }));
      build.onResolve({ filter: /[/-]paper$/ }, ({ path, importer }) =>
        !paper && importer.includes("/question-types/") ? { path, namespace: "paper" } : undefined,
      );
      build.onLoad({ filter: /./, namespace: "paper" }, () => ({
        contents: "module.exports = {}",
      }));
      build.onResolve({ filter: typeModule }, ({ path, importer }) => {
        const [, folder = "", kind = ""] = typeModule.exec(path) ?? [];
        if (!typeList.test(importer) || types.includes(folder)) return undefined;
        return { path: exportedAs(folder, kind), namespace: "unasked" };
      });
      build.onLoad({ filter: /./, namespace: "unasked" }, ({ path }) => ({
        contents: `export const ${path} = undefined;`,
      }));
    },
  };
}
