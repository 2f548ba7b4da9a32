import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const MAC_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Where a browser of the Chromium family may be on this machine, the likeliest first.
 * @param {{ env: NodeJS.ProcessEnv, platform: string }} machine
 * @returns {string[]}
 */
export function browserPlaces({ env, platform }) {
  const chosen = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const paths = folders.flatMap((folder) => WINDOWS_PATHS.map((path) => `${folder}\\${path}`));
    return [...chosen, ...paths];
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...chosen, ...onPath, ...(platform === "darwin" ? MAC_PATHS : [])];
}

/**
 * Whether the browser at a path is there and starts. Some systems have a script by that name that
 * only says how to install one.
 * @param {string} path
 */
async function works(path) {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window.
  if (process.platform === "win32") return true;
  return (await run(path, ["--version"], { timeout: 20_000 })).code === 0;
}

/** The browser Playwright keeps for itself; whether it was downloaded is another question. */
async function playwrightPath() {
  try {
    return (await import("@playwright/test")).chromium.executablePath();
  } catch {
    return undefined; // Playwright has none for this system
  }
}

/**
 * Finds a browser that is installed already.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, isWorking?: typeof works,
 *   ownPath?: typeof playwrightPath }} [machine]
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  isWorking = works,
  ownPath = playwrightPath,
} = {}) {
  for (const place of browserPlaces({ env, platform })) {
    if (await isWorking(place)) return place;
  }
  const own = await ownPath();
  return own && (await isWorking(own)) ? own : undefined;
}

/**
 * Finds Chromium's shell, the same browser without windows: tests need half the processor time with it. It
 * has no memory of whole pages, so it stands beside a whole browser and never in its place.
 * @param {{ env?: NodeJS.ProcessEnv, isWorking?: typeof works }} [machine]
 * @returns {Promise<string | undefined>} its path; none where somebody chose a browser
 */
export async function findShell({ env = process.env, isWorking = works } = {}) {
  if (env.CHROMIUM_PATH) return undefined;
  for (const folder of (env.PATH ?? "").split(delimiter).filter(Boolean)) {
    const place = join(folder, "chromium-headless-shell");
    if (await isWorking(place)) return place;
  }
  return undefined;
}
