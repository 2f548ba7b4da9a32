import { findBrowser } from "./find-browser.mjs";
import { withProgress } from "./progress.mjs";
import { run, toolCommand } from "./run.mjs";
import { say } from "./say.mjs";

/**
 * The package managers that may bring a browser, and the words they want: what comes first, the browser, and
 * what only makes tests quicker.
 */
const PACKAGE_MANAGERS = [
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
 * @param {typeof run} start
 * @param {number} userId
 */
async function administrator(start, userId) {
  if (userId === 0) return [];
  return (await start("sudo", ["-n", "true"])).code === 0 ? ["sudo", "-n"] : undefined;
}

/**
 * Installs Chromium with the system's package manager, if there is one and it may be used.
 * @param {{ start?: typeof run, userId?: number | null }} [machine] userId: null on Windows
 * @returns {Promise<boolean>} whether it was installed
 */
export async function installFromSystem({ start = run, userId = process.getuid?.() ?? null } = {}) {
  if (userId === null) return false;
  const prefix = await administrator(start, userId);
  if (!prefix) return false;
  for (const { name, before, install, after } of PACKAGE_MANAGERS) {
    if ((await start(name, ["--version"])).code !== 0) continue;
    const tell = async (words) => {
      const [command, ...args] = [...prefix, name, ...words];
      return (
        (await start(command, args, { env: { DEBIAN_FRONTEND: "noninteractive" } })).code === 0
      );
    };
    for (const words of before) await tell(words);
    if (!(await tell(install))) return false;
    for (const words of after) await tell(words);
    return true;
  }
  return false;
}

async function installFromPlaywright(root) {
  const tool = toolCommand(root, "@playwright/test", "playwright", ["install", "chromium"]);
  const how = { cwd: root, timeout: DOWNLOAD_MINUTES * 60_000 };
  return (await run(tool.command, tool.args, how)).code === 0;
}

/**
 * Finds a browser for the tests and, if there is none, tries to install one.
 * @param {string} root
 * @returns {Promise<string | undefined>} its path
 */
export async function ensureBrowser(root) {
  const chosen = process.env.CHROMIUM_PATH;
  const found = await findBrowser();
  if (chosen && found !== chosen) {
    say(`CHROMIUM_PATH names ${chosen}, which does not start. Looking for another browser.`);
  }
  if (found) return found;
  const attempts = [
    ["Downloading a browser for the tests", () => installFromPlaywright(root)],
    ["Installing Chromium with the system's package manager", () => installFromSystem()],
  ];
  for (const [title, install] of attempts) {
    const installed = await withProgress(title, install);
    const browser = installed && (await findBrowser());
    if (browser) return browser;
  }
  return undefined;
}
