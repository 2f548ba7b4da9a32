import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PlainError } from "../tools/bootstrap/plain-error.mjs";
import { withProgress } from "../tools/bootstrap/progress.mjs";
import { run, toolCommand } from "../tools/bootstrap/run.mjs";
import { compressFolder } from "../tools/build/compress";
import { hashSources } from "../tools/build/source-hash";
import { linkFolder } from "./link-folder";

/** What a build or a test writes; and the packages, which are linked. */
const leftOut = new Set([".git", ".next", ".cache", "out", "dist", "test-results", "node_modules"]);

/** Where Next's export is kept between two runs, and the hash of the sources it was built from. */
const places = (root: string) => {
  const folder = join(root, ".cache", "bench");
  return { folder, out: join(folder, "plain"), stamp: join(folder, "plain-stamp") };
};

/** Builds in a copy of the project, so that out/ stays as it is. Gives the folder of the export. */
async function buildCopy(root: string, copy: string): Promise<string> {
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  // Next's bundler refuses packages behind a link that leads out of the project.
  linkFolder(join(root, "node_modules"), join(copy, "node_modules"));
  const next = toolCommand(copy, "next", "next", ["build"]);
  const env = { PLAIN_EXPORT: "1", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await run(next.command, next.args, { cwd: copy, env });
  if (code !== 0) throw new PlainError(`${output}\nNext's plain export could not be built.`);
  const out = join(copy, "out");
  await compressFolder(out);
  return out;
}

/**
 * The folder of Next's own export of the same content, compressed like ours. Built when the sources changed since
 * the last time; `build: false` takes the one that is there, however old.
 */
export async function plainExport(
  root: string,
  { build }: { readonly build: boolean },
): Promise<string> {
  const { folder, out, stamp } = places(root);
  const isThere = existsSync(join(out, "index.html"));
  const hash = hashSources(root);
  const isFresh = isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (isFresh || (isThere && !build)) return out;
  if (!build) {
    throw new PlainError("Next's plain export was never built. Leave --skip-build out once.");
  }
  const copy = join(mkdtempSync(join(tmpdir(), "safe-step-plain-")), "site");
  try {
    await withProgress("Building Next's plain export (only when something changed)", async () => {
      const built = await buildCopy(root, copy);
      rmSync(out, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      cpSync(built, out, { recursive: true });
      writeFileSync(stamp, hash);
    });
  } finally {
    rmSync(join(copy, ".."), { recursive: true, force: true });
  }
  return out;
}
