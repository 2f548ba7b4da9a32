import { mayBeUsed } from "./licences";

/** What a lockfile says of one package. */
export interface LockfileEntry {
  readonly version?: string;
  readonly license?: string | undefined;
  readonly integrity?: string | undefined;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages by the folder they are installed in; "" is the project itself. */
type Packages = Readonly<Record<string, LockfileEntry>>;

/** What is read of package-lock.json. */
export interface Lockfile {
  readonly packages: Packages;
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** The folders a package looks into for others: its own, then every one above. */
function foldersOf(path: string): string[] {
  const inside = path === "" ? [] : path.split(/\/?node_modules\//).slice(1);
  return [...inside.keys(), inside.length].map((depth) =>
    inside
      .slice(0, depth)
      .map((name) => `node_modules/${name}/`)
      .join(""),
  );
}

const finds = (packages: Packages, path: string, name: string): boolean =>
  foldersOf(path).some((folder) => `${folder}node_modules/${name}` in packages);

function missingOf(packages: Packages, path: string, entry: LockfileEntry): string[] {
  const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  return wanted
    .filter((name) => !finds(packages, path, name))
    .map(
      (name) =>
        `${nameOf(path) || "The project"} needs ${name}, which is not in the lockfile: "npm ci" would fail or leave it out on some system.`,
    );
}

function entryProblems(path: string, entry: LockfileEntry): string[] {
  const name = nameOf(path);
  const { version = "", license, integrity, resolved, link } = entry;
  const problems: string[] = [];
  if (!mayBeUsed(name, version, license)) {
    problems.push(`${name} ${version} has the licence ${license ?? "(none)"}, not in licences.ts.`);
  }
  if (!integrity || link) problems.push(`${name} ${version} has no check sum in the lockfile.`);
  if (resolved) {
    problems.push(`${name} ${version} names the host it came from. Keep .npmrc and install anew.`);
  }
  return problems;
}

/** Everything that is wrong with the packages of a lockfile, as sentences. */
export function checkLockfile({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...missingOf(packages, path, entry),
    ...(path === "" ? [] : entryProblems(path, entry)),
  ]);
}
