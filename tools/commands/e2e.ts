/**
 * `npm run e2e`: the browser tests on the finished export, which is built first where something has changed.
 * `npm run e2e -- keyboard` or `-- -g "skip link"` runs some of them.
 */

import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { showing, toolCommand } from "../bootstrap/run.mjs";
import { ensureBrowser } from "../browsers/ensure-browser";
import { findShell } from "../browsers/find-browser";
import { ensureBuilt } from "../build/ensure-built";

await runCommand(async () => {
  const browser = await ensureBrowser(root);
  if (!browser)
    throw new PlainError("No browser was found for the tests; what was tried is above.");
  await ensureBuilt(root);
  process.env.CHROMIUM_PATH = (await findShell()) ?? browser;
  process.env.CHROMIUM_WHOLE_PATH = browser;
  const words = process.argv.slice(2);
  const tests = toolCommand(root, "@playwright/test", "playwright", ["test", ...words]);
  process.exitCode = await showing(tests, root);
});
