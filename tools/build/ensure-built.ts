import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../bootstrap/plain-error.mjs";
import { withProgress } from "../bootstrap/progress.mjs";
import { requireFolder } from "../bootstrap/require-folder.mjs";
import { ownCommand, run } from "../bootstrap/run.mjs";
import { writeProblemIn } from "../bootstrap/write-problem.mjs";
import { hashSources } from "./source-hash";

const stampPath = (root: string) => join(root, ".cache", "build-stamp");

/**
 * Whether out/ was built from the sources as they are now.
 * @param hash of the sources
 */
export function isBuilt(root: string, hash: string): boolean {
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
 */
export function rememberBuild(root: string, hash: string): void {
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampPath(root), `${hash}\n`);
}

/** Trusts out/ no longer: a build that failed may have written a part of it. */
export function forgetBuild(root: string): void {
  rmSync(stampPath(root), { force: true });
}

/** Builds the site into out/ when its sources changed since the last build. */
export async function ensureBuilt(root: string): Promise<void> {
  const hash = hashSources(root);
  if (isBuilt(root, hash)) return;
  requireFolder(root);
  const { command, args } = ownCommand("build");
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  await withProgress("Building the site (only when something changed)", async () => {
    const { code, output } = await run(command, args, { cwd: root, env });
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
