/**
 * `npm run old-browsers`: fetches the old Chromium builds that the tests start (npm test and
 * npm run test:floor fetch what they need by themselves).
 */
import { fileURLToPath } from "node:url";
import { fetchOldBrowser } from "./old-browsers/fetch.mjs";
import { oldBrowsers } from "./old-browsers/list.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { withProgress } from "./tasks/progress.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  for (const browser of oldBrowsers) {
    await withProgress(`Fetching Chromium ${browser.version}`, () =>
      fetchOldBrowser(root, browser),
    );
  }
});
