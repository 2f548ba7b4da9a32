/**
 * `npm run old-browsers`: fetches the old Chromium builds that the tests start (npm test and
 * npm run test:floor fetch what they need by themselves).
 */

import { runCommand } from "../bootstrap/plain-error.mjs";
import { withProgress } from "../bootstrap/progress.mjs";
import { root } from "../bootstrap/root.mjs";
import { fetchOldBrowser } from "../browsers/old-browsers/fetch";
import { oldBrowsers } from "../browsers/old-browsers/list";

await runCommand(async () => {
  for (const browser of oldBrowsers) {
    await withProgress(`Fetching Chromium ${browser.version}`, () =>
      fetchOldBrowser(root, browser),
    );
  }
});
