import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["firefox", "firefox-esr", "firefox.exe"];

const PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * The Firefox of this system.
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} isThere
 * @returns {string | undefined} its path
 */
export function findFirefox(env = process.env, isThere = existsSync) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env.FIREFOX_PATH ?? "", ...onPath, ...PLACES].filter(Boolean).find(isThere);
}
