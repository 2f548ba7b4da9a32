import { createInterface } from "node:readline";
import { withProgress } from "../bootstrap/progress.mjs";
import { run, toolCommand } from "../bootstrap/run.mjs";
import { say } from "../bootstrap/say.mjs";
import { findBrowser } from "./find-browser";

/** A package manager, and the words it wants. */
interface PackageManager {
  readonly name: string;
  readonly before: readonly (readonly string[])[];
  readonly install: readonly string[];
  readonly after: readonly (readonly string[])[];
}

/**
 * The package managers that may bring a browser, and the words they want: what comes first, the browser, and
 * what only makes tests quicker.
 */
const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    name: "apt-get",
    before: [["update"]],
    install: ["install", "-y", "chromium"],
    after: [["install", "-y", "chromium-headless-shell"]],
  },
  { name: "dnf", before: [], install: ["install", "-y", "chromium"], after: [] },
  { name: "apk", before: [], install: ["add", "--no-cache", "chromium"], after: [] },
];

const DOWNLOAD_MINUTES = 15;

/** What to do when no browser was found and none could be installed. */
export const BROWSER_ADVICE =
  "No browser was found for the browser tests, and none could be installed. " +
  "Install Chromium or Google Chrome and run the same command again, " +
  "or name an installed one: CHROMIUM_PATH=/path/to/chromium npm test.";

/**
 * What is written before a call of the package manager: nothing for the administrator, "sudo -n"
 * where that works without a password, undefined where neither is possible.
 */
async function administrator(start: typeof run, userId: number): Promise<string[] | undefined> {
  if (userId === 0) return [];
  return (await start("sudo", ["-n", "true"])).code === 0 ? ["sudo", "-n"] : undefined;
}

/** What is installed on. */
interface Machine {
  readonly start: typeof run;
  /** Null on Windows. */
  readonly userId: number | null;
}

/** A package manager that may be used here, and what brings Chromium with it: true where that worked. */
interface SystemInstaller {
  readonly name: string;
  readonly install: () => Promise<boolean>;
}

/** The system's package manager, if there is one and it may be used. */
export async function systemInstaller({
  start = run,
  userId = process.getuid?.() ?? null,
}: Partial<Machine> = {}): Promise<SystemInstaller | undefined> {
  if (userId === null) return undefined;
  const prefix = await administrator(start, userId);
  if (!prefix) return undefined;
  for (const manager of PACKAGE_MANAGERS) {
    const { name } = manager;
    if ((await start(name, ["--version"])).code !== 0) continue;
    const tell = async (words: readonly string[]) => {
      const [command = name, ...args] = [...prefix, name, ...words];
      return (
        (await start(command, args, { env: { DEBIAN_FRONTEND: "noninteractive" } })).code === 0
      );
    };
    return { name, install: () => installWith(manager, tell) };
  }
  return undefined;
}

async function installWith(
  { before, install, after }: PackageManager,
  tell: (words: readonly string[]) => Promise<boolean>,
): Promise<boolean> {
  for (const words of before) await tell(words);
  if (!(await tell(install))) return false;
  for (const words of after) await tell(words);
  return true;
}

/** Where a person reads and writes, if there is one. */
interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Asks before the system is changed. Without a terminal nobody is there to answer, and it may be. */
export async function mayInstall(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<boolean> {
  if (!input.isTTY || !output.isTTY) return true;
  // Not as a terminal of its own: Ctrl+C then stops the command as everywhere else.
  const lines = createInterface({ input, output, terminal: false });
  const answer = await new Promise<string>((resolve) => {
    lines.once("close", () => resolve(""));
    lines.question(`${question} [y/N] `, resolve);
  });
  lines.close();
  return /^\s*y(es)?\s*$/i.test(answer);
}

async function installFromPlaywright(root: string): Promise<boolean> {
  const tool = toolCommand(root, "@playwright/test", "playwright", ["install", "chromium"]);
  const how = { cwd: root, timeout: DOWNLOAD_MINUTES * 60_000 };
  return (await run(tool.command, tool.args, how)).code === 0;
}

/** Finds a browser for the tests and, if there is none, tries to install one; gives its path. */
export async function ensureBrowser(root: string): Promise<string | undefined> {
  const chosen = process.env.CHROMIUM_PATH;
  const found = await findBrowser();
  if (chosen && found !== chosen) {
    say(`CHROMIUM_PATH names ${chosen}, which does not start. Looking for another browser.`);
  }
  if (found) return found;
  const downloaded =
    (await withProgress("Downloading a browser for the tests", () =>
      installFromPlaywright(root),
    )) && (await findBrowser());
  if (downloaded) return downloaded;
  const system = await systemInstaller();
  const question = `Chromium can be installed for the whole system with ${system?.name}; may I install it?`;
  if (!system || !(await mayInstall(question))) return undefined;
  const title = "Installing Chromium with the system's package manager";
  const installed = await withProgress(title, system.install);
  return installed ? findBrowser() : undefined;
}
