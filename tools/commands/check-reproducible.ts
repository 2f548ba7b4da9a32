/**
 * `npm run reproducible`: builds the site twice from nothing, in two copies of the sources that stand in
 * folders of different names, and compares both results byte by byte. Takes a few minutes. The same
 * sources and lockfile must give the same files anywhere: then anybody can check what is served.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { withProgress } from "../bootstrap/progress.mjs";
import { root } from "../bootstrap/root.mjs";
import { npmCommand, run } from "../bootstrap/run.mjs";
import { say } from "../bootstrap/say.mjs";
import { listFiles } from "../build/source-hash";

/** What a build or a test writes. */
const made = new Set([
  ".git",
  ".next",
  ".cache",
  "out",
  "dist",
  "test-results",
  "playwright-report",
]);

type Sums = ReadonlyMap<string, string>;

async function buildCopy(folder: string): Promise<Sums> {
  cpSync(root, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path.includes("node_modules") || !made.has(basename(path)),
  });
  const npm = npmCommand(["run", "build"]);
  const { code, output } = await run(npm.command, npm.args, { cwd: folder, shell: npm.shell });
  if (code !== 0) throw new PlainError(`${output}\nThe copy could not be built.`);
  const out = join(folder, "out");
  const hash = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(out, path)))
      .digest("hex");
  return new Map(listFiles(out).map((path) => [path, hash(path)]));
}

/** Files that only one build has, or that differ. */
const differences = (one: Sums, other: Sums) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();

await runCommand(async () => {
  const work = mkdtempSync(join(tmpdir(), "safe-step-"));
  try {
    const build = async (place: number, name: string) => {
      const folder = join(work, name);
      const sums = await withProgress(`Building copy ${place} of 2`, () => buildCopy(folder));
      rmSync(join(folder, "node_modules"), { recursive: true, force: true });
      return sums;
    };
    const one = await build(1, "one");
    const other = await build(2, "the-other/with a longer name");
    const found = differences(one, other);
    if (found.length > 0) throw new PlainError(`Not the same in both builds:\n${found.join("\n")}`);
    const all = createHash("sha256")
      .update([...one].sort().join("\n"))
      .digest("hex");
    say(`${one.size} files, the same byte for byte. SHA-256 of the list of their sums: ${all}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
