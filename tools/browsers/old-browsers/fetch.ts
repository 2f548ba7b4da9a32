import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { PlainError } from "../../bootstrap/plain-error.mjs";
import { npmCommand, run } from "../../bootstrap/run.mjs";
import type { OldBrowser } from "./list";

/** An old browser that cannot be had on this machine now: whoever asked may go on without it, and say so. */
export class BrowserMissing extends PlainError {
  override name = "BrowserMissing";
}

const advice = "With a network, run “npm run old-browsers” and then the same command again.";

/** The last thing npm said that is no progress and no advertisement of npm. */
function reasonOf(output: string): string {
  const lines = output.split("\n").filter((line) => /^npm (error|ERR!)/.test(line));
  return lines[0]?.replace(/^npm (error|ERR!)\s*/, "") ?? "npm gave no reason";
}

/** Downloads the package with npm, runs nothing in it, and checks its bytes. Gives its path. */
async function download(
  { version, spec, sha512 }: OldBrowser,
  folder: string,
  start: typeof run,
): Promise<string> {
  const npm = npmCommand(["pack", "--ignore-scripts", "--pack-destination", folder, spec]);
  const { code, output } = await start(npm.command, npm.args, { cwd: folder, shell: npm.shell });
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (code !== 0 || !name) {
    throw new BrowserMissing(
      `Chromium ${version} (${spec}) could not be fetched: ${reasonOf(output)}. ${advice}`,
    );
  }
  const path = join(folder, name);
  const found = createHash("sha512").update(readFileSync(path)).digest("base64");
  if (found === sha512) return path;
  throw new PlainError(
    `The package ${spec} is not the one that was checked: its sha512 is ${found}. ` +
      "Nothing of it was started. See tools/browsers/old-browsers/list.ts.",
  );
}

async function untar(archive: string, folder: string, start: typeof run): Promise<void> {
  const { code, output } = await start("tar", ["-xf", archive, "-C", folder, "--no-same-owner"]);
  if (code !== 0) throw new BrowserMissing(`${archive} could not be unpacked: ${output.trim()}`);
  rmSync(archive);
}

/** Takes the browser, and the libraries it brings along, out of the package into the folder. */
async function unpack(archive: string, folder: string, start: typeof run): Promise<void> {
  await untar(archive, folder, start);
  const bin = join(folder, "package", "bin");
  for (const file of readdirSync(bin)) {
    const bytes = () => brotliDecompressSync(readFileSync(join(bin, file)));
    if (/^chromium.*\.br$/.test(file))
      writeFileSync(join(folder, "chromium"), bytes(), { mode: 0o755 });
    if (file !== "aws.tar.br") continue;
    const libraries = join(folder, "aws.tar");
    writeFileSync(libraries, bytes());
    await untar(libraries, folder, start);
  }
  rmSync(join(folder, "package"), { recursive: true });
}

/** Where an old browser is. */
export interface FoundBrowser {
  readonly program: string;
  /** Goes into LD_LIBRARY_PATH. */
  readonly libraries: string;
}

/** What it is fetched on; platform and arch as `process` names them. */
interface Machine {
  readonly start: typeof run;
  readonly platform: string;
  readonly arch: string;
}

/**
 * Where an old browser stands on this machine, fetched when it is not there yet: once, into
 * `.cache/old-browsers/<version>/`. Only the commands that test on old browsers call this.
 * @throws {BrowserMissing} when it cannot be had here now
 * @throws {PlainError} when the package has other bytes than those that were checked
 */
export async function fetchOldBrowser(
  root: string,
  browser: OldBrowser,
  { start = run, platform = process.platform, arch = process.arch }: Partial<Machine> = {},
): Promise<FoundBrowser> {
  if (platform !== "linux" || arch !== "x64") {
    throw new BrowserMissing(
      `Old Chromium builds exist for Linux on x64 only, and this is ${platform} on ${arch}.`,
    );
  }
  const home = join(root, ".cache", "old-browsers");
  const folder = join(home, browser.version);
  const found = { program: join(folder, "chromium"), libraries: join(folder, "lib") };
  if (existsSync(found.program)) return found;
  mkdirSync(home, { recursive: true });
  // Whole or not at all: what was cut off in the middle must not look like a browser.
  const part = mkdtempSync(join(home, "part-"));
  try {
    await unpack(await download(browser, part, start), part, start);
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return found;
}
