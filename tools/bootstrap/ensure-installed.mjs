import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "./plain-error.mjs";
import { withProgress } from "./progress.mjs";
import { requireFolder } from "./require-folder.mjs";
import { npmCommand, run } from "./run.mjs";
import { writeProblemIn } from "./write-problem.mjs";

/** @type {readonly [major: number, minor: number]} */
const OLDEST_NODE = [20, 9];

/**
 * Refuses a Node that is too old before anything else can fail in a stranger way.
 * @param {string} [version] such as "20.20.2"
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  throw new PlainError(
    `This is Node ${version}, and the site needs Node ${OLDEST_NODE.join(".")} or newer. ` +
      "Install the current version from https://nodejs.org and run the command again.",
  );
}

/**
 * Whether every package the lockfile asks for is there in its version. Packages for other systems
 * are optional and do not count.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed
 *   the list npm keeps in node_modules/.package-lock.json; npm writes it last
 * @returns {boolean}
 */
export function isComplete(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(
    ([path, entry]) =>
      path === "" || entry.optional || installed.packages[path]?.version === entry.version,
  );
}

/**
 * What a finished install is remembered by. The system is part of it: a folder copied from another
 * system holds that system's programs.
 * @param {Buffer | string} lockfile
 * @param {string} [system]
 * @returns {string}
 */
export function installStamp(lockfile, system = `${process.platform}-${process.arch}`) {
  return `${createHash("sha256").update(lockfile).digest("hex")} ${system}\n`;
}

/**
 * @param {string} path
 * @returns {string | undefined} undefined where there is no such file
 */
function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * The sentence for a failed install.
 * @param {string} output what npm said
 * @returns {string}
 */
export function installAdvice(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return (
      "The packages could not be downloaded: the network did not answer. " +
      "Check the internet connection and run the same command again; " +
      "what was downloaded already is kept."
    );
  }
  if (/code EUSAGE/.test(output)) {
    return (
      "The packages could not be installed: package-lock.json does not fit package.json. " +
      'Run "npm install" once, keep the package-lock.json it writes, and run the command again.'
    );
  }
  const problem = writeProblemIn(output);
  if (problem) return `The packages could not be installed. ${problem}`;
  return (
    "The packages could not be installed; npm says why above. " +
    "Mend that, or delete the folder node_modules, and run the same command again."
  );
}

/**
 * Installs the packages with `npm ci` when they are missing, belong to another lockfile or were
 * installed on another system. Does nothing, at once, when all is well.
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function ensureInstalled(root) {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  const stampPath = join(root, ".cache", "install-stamp");
  const stamp = installStamp(lockfile);
  const oldStamp = readText(stampPath);
  const listed = readText(join(root, "node_modules", ".package-lock.json"));
  const otherSystem = oldStamp !== undefined && oldStamp.split(" ")[1] !== stamp.split(" ")[1];
  if (listed && stamp === oldStamp) return;
  requireFolder(root);
  // Someone may have run `npm install` by hand: what is there then counts, not our stamp.
  if (otherSystem || !isComplete(JSON.parse(lockfile), listed && JSON.parse(listed))) {
    // --include=dev: the build tools are needed even where NODE_ENV says production.
    const npm = npmCommand(["ci", "--include=dev"]);
    await withProgress(
      "Installing packages (only the first time, and when they change)",
      async () => {
        const { code, output } = await run(npm.command, npm.args, { cwd: root, shell: npm.shell });
        if (code !== 0) throw new PlainError(`${output}\n${installAdvice(output)}`);
      },
    );
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampPath, stamp);
}
