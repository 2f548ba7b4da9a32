/**
 * Code that several islands share, each piece a script of its own that leaves what it holds on the
 * page: Preact, and the question types that only some lessons use. An island takes it from there, so
 * a phone fetches each piece once and only what its lesson needs.
 */

/** What islands take from Preact. A name that is missing here stops the build with a sentence. */
const preactNames = [
  "createElement",
  "createRef",
  "Fragment",
  "render",
  "useEffect",
  "useId",
  "useRef",
  "useState",
];
const jsxNames = ["Fragment", "jsx", "jsxs"];

/** Entry of the runtime script: Preact under the names that components use. */
export const runtimeEntry = `
import { ${preactNames.join(", ")} } from "preact/compat";
import { jsx, jsxs } from "preact/jsx-runtime";
self.safeStep = { ${[...new Set([...preactNames, ...jsxNames])].join(", ")}, types: {} };
`;

const taken = (names) => `export const { ${names.join(", ")} } = self.safeStep;`;

const runtimeModules = new Map([
  ["react", taken(preactNames)],
  ["preact/compat", taken(preactNames)],
  ["react/jsx-runtime", taken(jsxNames)],
  ["preact/jsx-runtime", taken(jsxNames)],
]);

/** Question types that nearly every lesson asks: they come with the quiz itself. */
const usualTypes = new Set(["single-choice", "multiple-choice", "true-false"]);

/** A type folder's screens and rules, by the path another file imports. */
const typeModule = /\/question-types\/([a-z-]+)\/(view|rules)$/;

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** Names a folder's modules export by: "ordering" → orderingViews, orderingRules. */
const exportedAs = (folder, kind) => `${camel(folder)}${kind === "view" ? "Views" : "Rules"}`;

/**
 * Entry of the script of one question type.
 * @param {string} folder its name in src/question-types; an author writes the same after `type=`
 */
export const typeEntry = (folder) => `
import { ${exportedAs(folder, "view")} } from "@/question-types/${folder}/view";
import { ${exportedAs(folder, "rules")} } from "@/question-types/${folder}/rules";
self.safeStep.types["${folder}"] = { view: ${exportedAs(folder, "view")}, rules: ${exportedAs(folder, "rules")} };
`;

/**
 * The types a page asks that have a script of their own.
 * @param {string} props of its islands, as JSON
 * @param {ReadonlySet<string>} folders those with a script
 */
export function typesAsked(props, folders) {
  const asked = new Set([...props.matchAll(/"type":"([a-z-]+)"/g)].map(([, name]) => name));
  return [...asked].filter((name) => folders.has(name)).sort();
}

/**
 * The folders of the types that have a script of their own.
 * @param {string} list code of src/question-types/views.tsx, which imports every type's screens
 */
export const ownTypes = (list) =>
  [...list.matchAll(/from "\.\/([a-z-]+)\/view"/g)]
    .map(([, folder]) => folder)
    .filter((folder) => !usualTypes.has(folder));

/**
 * Makes esbuild take shared code from the page instead of bundling it.
 * @param {string[]} folders question types that have a script of their own
 * @returns {import("esbuild").Plugin}
 */
export function takeShared(folders) {
  const own = new Set(folders);
  return {
    name: "take-shared",
    setup(build) {
      build.onResolve({ filter: /^(p?react)(\/|$)/ }, ({ path }) =>
        runtimeModules.has(path) ? { path, namespace: "runtime" } : undefined,
      );
      build.onLoad({ filter: /./, namespace: "runtime" }, ({ path }) => ({
        contents: runtimeModules.get(path),
      }));
      // Paper forms are drawn at build time: no phone needs their code.
      build.onLoad({ filter: /\/question-types\/.*paper\.tsx$/ }, () => ({
        contents: "module.exports = {}",
      }));
      build.onResolve({ filter: /\/(view|rules)$/ }, ({ path, importer }) => {
        // The lists stand in src/question-types itself and import "./<folder>/view".
        const list = /\/question-types\/(views\.tsx|rules\.ts)$/.test(importer);
        const [, folder, kind] = typeModule.exec(`/question-types/${path.slice(2)}`) ?? [];
        return list && own.has(folder)
          ? { path: `${folder}/${kind}`, namespace: "type" }
          : undefined;
      });
      build.onLoad({ filter: /./, namespace: "type" }, ({ path }) => {
        const [folder, kind] = path.split("/");
        return {
          contents: `export const ${exportedAs(folder, kind)} = self.safeStep.types["${folder}"]?.${kind};`,
        };
      });
    },
  };
}
