import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../bootstrap/run.mjs";

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

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a browser is looked for on. */
interface Machine {
  readonly env: Environment;
  /** As `process.platform` names it. */
  readonly platform: string;
  /** Whether the browser at a path is there and starts. */
  readonly isWorking: (path: string) => Promise<boolean>;
  /** Where Playwright keeps a browser of its own, if it has one for this system. */
  readonly ownPath: () => Promise<string | undefined>;
}

/** Where a browser of the Chromium family may be on this machine, the likeliest first. */
export function browserPlaces({ env, platform }: Pick<Machine, "env" | "platform">): string[] {
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
 */
async function works(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window.
  if (process.platform === "win32") return true;
  return (await run(path, ["--version"], { timeout: 20_000 })).code === 0;
}

/** The browser Playwright keeps for itself; whether it was downloaded is another question. */
async function playwrightPath(): Promise<string | undefined> {
  try {
    return (await import("@playwright/test")).chromium.executablePath();
  } catch {
    return undefined; // Playwright has none for this system
  }
}

/** Finds a browser that is installed already; gives its path. */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  isWorking = works,
  ownPath = playwrightPath,
}: Partial<Machine> = {}): Promise<string | undefined> {
  for (const place of browserPlaces({ env, platform })) {
    if (await isWorking(place)) return place;
  }
  const own = await ownPath();
  return own && (await isWorking(own)) ? own : undefined;
}

/**
 * Finds Chromium's shell, the same browser without windows: tests need half the processor time with it. It
 * has no memory of whole pages, so it stands beside a whole browser and never in its place. Gives its path; none
 * where somebody chose a browser.
 */
export async function findShell({
  env = process.env,
  isWorking = works,
}: Partial<Pick<Machine, "env" | "isWorking">> = {}): Promise<string | undefined> {
  if (env.CHROMIUM_PATH) return undefined;
  for (const folder of (env.PATH ?? "").split(delimiter).filter(Boolean)) {
    const place = join(folder, "chromium-headless-shell");
    if (await isWorking(place)) return place;
  }
  return undefined;
}
