/**
 * `npm run reproducible`: builds the site twice from nothing, in two copies of the sources that stand in
 * folders of different names, and compares both results byte by byte. Takes a few minutes. The same
 * sources and lockfile must give the same files anywhere: then anybody can check what is served.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled, requireNode } from "./tasks/ensure-installed.mjs";
import { PlainError, runCommand } from "./tasks/plain-error.mjs";
import { withProgress } from "./tasks/progress.mjs";
import { npmCommand, run } from "./tasks/run.mjs";
import { say } from "./tasks/say.mjs";
import { listFiles } from "./tasks/source-hash.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
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

async function buildCopy(folder) {
  cpSync(root, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path.includes("node_modules") || !made.has(basename(path)),
  });
  const npm = npmCommand(["run", "build"]);
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await run(npm.command, npm.args, { cwd: folder, env, shell: npm.shell });
  if (code !== 0) throw new PlainError(`${output}\nThe copy could not be built.`);
  const out = join(folder, "out");
  const hash = (path) =>
    createHash("sha256")
      .update(readFileSync(join(out, path)))
      .digest("hex");
  return new Map(listFiles(out).map((path) => [path, hash(path)]));
}

/** Files that only one build has, or that differ. */
const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();

await runCommand(async () => {
  requireNode();
  await ensureInstalled(root);
  const work = mkdtempSync(join(tmpdir(), "safe-step-"));
  try {
    const folders = ["one", "the-other/with a longer name"].map((name) => join(work, name));
    const builds = [];
    for (const [index, folder] of folders.entries()) {
      const build = () => buildCopy(folder);
      builds.push(await withProgress(`Building copy ${index + 1} of 2`, build));
      rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    }
    const [one, other] = builds;
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
