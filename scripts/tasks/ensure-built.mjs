import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "./plain-error.mjs";
import { withProgress } from "./progress.mjs";
import { requireFolder } from "./require-folder.mjs";
import { npmCommand, run } from "./run.mjs";
import { hashSources } from "./source-hash.mjs";
import { writeProblemIn } from "./write-problem.mjs";

const stampPath = (root) => join(root, ".cache", "build-stamp");

/**
 * Whether out/ was built from the sources as they are now.
 * @param {string} root
 * @param {string} hash of the sources
 */
export function isBuilt(root, hash) {
  const stamp = stampPath(root);
  return (
    existsSync(join(root, "out", "index.html")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8").trim() === hash
  );
}

/**
 * Remembers which sources out/ was built from. The hash is the one taken before the build, so a
 * file changed while it ran leads to another build, never to a stale page.
 * @param {string} root
 * @param {string} hash
 */
export function rememberBuild(root, hash) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampPath(root), `${hash}\n`);
}

/**
 * Builds the site into out/ when its sources changed since the last build.
 * @param {string} root
 */
export async function ensureBuilt(root) {
  const hash = hashSources(root);
  if (isBuilt(root, hash)) return;
  requireFolder(root);
  const npm = npmCommand(["run", "build"]);
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  await withProgress("Building the site (only when something changed)", async () => {
    const { code, output } = await run(npm.command, npm.args, { cwd: root, env, shell: npm.shell });
    if (code !== 0) {
      throw new PlainError(
        `${output}\nThe site could not be built; the reason is above. ` +
          `${writeProblemIn(output) ?? "Mend it and run the same command again."} ` +
          "Nothing is served until the build succeeds.",
      );
    }
    if (!existsSync(join(root, "out", "index.html"))) {
      throw new PlainError(
        `${output}\nThe build ended without an error but wrote no out/index.html. ` +
          'Check that next.config.js still says output: "export", and run the same command again.',
      );
    }
  });
  rememberBuild(root, hash);
}
