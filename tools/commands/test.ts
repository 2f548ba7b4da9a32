/**
 * `npm test`: installs what is missing, finds a browser, runs every check and every test.
 * `npm test -- --fast` leaves out the build and the browser.
 */

import { runCommand } from "../bootstrap/plain-error.mjs";
import { requireFolder } from "../bootstrap/require-folder.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import { ensureBrowser } from "../browsers/ensure-browser";
import { findShell } from "../browsers/find-browser";
import { addCounts, describeCounts } from "../check/count-results";
import { runSteps } from "../check/run-steps";
import { STEPS } from "../check/steps";

await runCommand(async () => {
  requireFolder(root);
  const fast = process.argv.includes("--fast");
  const browser = fast ? undefined : await ensureBrowser(root);
  const shell = browser && (await findShell());
  const steps = fast ? STEPS.filter((step) => !step.slow) : STEPS;
  const results = await runSteps(steps, { root, browser, shell });

  const counts = addCounts(results.map((result) => result.counts));
  const failed = results.filter((result) => result.counts.failed > 0).map((result) => result.name);
  if (failed.length > 0) {
    say(`\nFailed: ${failed.join(", ")}. What each of them said is above.`);
    process.exitCode = 1;
  }
  say(`\n${describeCounts(counts)}`);
});
