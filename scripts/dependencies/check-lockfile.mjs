import { knownBad } from "./known-bad.mjs";
import { mayBeUsed } from "./licences.mjs";

/**
 * @typedef {{ version?: string, license?: string, integrity?: string, resolved?: string, link?: boolean,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** The folders a package looks into for others: its own, then every one above. */
function foldersOf(path) {
  const inside = path === "" ? [] : path.split(/\/?node_modules\//).slice(1);
  return [...inside.keys(), inside.length].map((depth) =>
    inside
      .slice(0, depth)
      .map((name) => `node_modules/${name}/`)
      .join(""),
  );
}

const finds = (packages, path, name) =>
  foldersOf(path).some((folder) => `${folder}node_modules/${name}` in packages);

function missingOf(packages, path, entry) {
  const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  return wanted
    .filter((name) => !finds(packages, path, name))
    .map(
      (name) =>
        `${nameOf(path) || "The project"} needs ${name}, which is not in the lockfile: "npm ci" would fail or leave it out on some system.`,
    );
}

function entryProblems(path, entry) {
  const name = nameOf(path);
  const { version = "", license, integrity, resolved, link } = entry;
  const problems = [];
  const bad = knownBad.find((one) => one.name === name && one.versions.includes(version));
  if (bad) problems.push(`${name} ${version} was published to do harm: ${bad.source}`);
  if (!mayBeUsed(name, version, license)) {
    problems.push(
      `${name} ${version} has the licence ${license ?? "(none)"}, not in licences.mjs.`,
    );
  }
  if (!integrity || link) problems.push(`${name} ${version} has no check sum in the lockfile.`);
  if (resolved) {
    problems.push(`${name} ${version} names the host it came from. Keep .npmrc and install anew.`);
  }
  return problems;
}

/**
 * Everything that is wrong with the packages of a lockfile, as sentences.
 * @param {Lockfile} lockfile
 * @returns {string[]}
 */
export function checkLockfile({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...missingOf(packages, path, entry),
    ...(path === "" ? [] : entryProblems(path, entry)),
  ]);
}
