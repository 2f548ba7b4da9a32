/**
 * `npm test`: installs what is missing, finds a browser, runs every check and every test.
 * `npm test -- --fast` leaves out the build and the browser.
 */
import { fileURLToPath } from "node:url";
import { addCounts, describeCounts } from "./tasks/count-results.mjs";
import { ensureBrowser } from "./tasks/ensure-browser.mjs";
import { ensureInstalled, requireNode } from "./tasks/ensure-installed.mjs";
import { findShell } from "./tasks/find-browser.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { requireFolder } from "./tasks/require-folder.mjs";
import { runSteps } from "./tasks/run-steps.mjs";
import { say } from "./tasks/say.mjs";
import { STEPS } from "./tasks/steps.mjs";
import { stopWithNpm } from "./tasks/stop-with-npm.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  requireNode();
  stopWithNpm();
  requireFolder(root);
  const fast = process.argv.includes("--fast");
  await ensureInstalled(root);
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
