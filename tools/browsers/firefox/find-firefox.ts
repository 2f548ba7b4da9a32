import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Environment } from "../find-browser";

const NAMES = ["firefox", "firefox-esr", "firefox.exe"];

const PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** The path of the Firefox of this system. */
export function findFirefox(
  env: Environment = process.env,
  isThere: (path: string) => boolean = existsSync,
): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env.FIREFOX_PATH ?? "", ...onPath, ...PLACES].filter(Boolean).find(isThere);
}
