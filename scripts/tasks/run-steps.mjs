import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countResults, describeCounts } from "./count-results.mjs";
import { BROWSER_ADVICE } from "./ensure-browser.mjs";
import { rememberBuild } from "./ensure-built.mjs";
import { run } from "./run.mjs";
import { formatSeconds, say } from "./say.mjs";
import { hashSources } from "./source-hash.mjs";

/** @typedef {import("./steps.mjs").Step} Step */

const SKIPPED = { passed: 0, failed: 0, skipped: 1 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined; // not written, or cut off in the middle
  }
}

/** Runs the commands of a step one after another up to the first that fails. */
async function runCommands(step, root, env) {
  let said = "";
  for (const { command, args, shell } of step.commands(root)) {
    const { code, output } = await run(command, args, { cwd: root, shell, env });
    said += output;
    if (code !== 0) return { code, output: said };
  }
  return { code: 0, output: said };
}

async function runOne(step, root, env) {
  const path = step.report && join(root, step.report.path);
  if (path) rmSync(path, { force: true }); // a report of an earlier run must not be counted
  const hash = step.builds ? hashSources(root) : undefined;
  let finished;
  try {
    finished = await runCommands(step, root, { ...env, ...step.env });
  } catch (error) {
    finished = { code: 127, output: `The step could not be started: ${error.message}\n` };
  }
  if (hash && finished.code === 0) rememberBuild(root, hash);
  const report = path && existsSync(path) ? readReport(path) : undefined;
  const counts = countResults({ code: finished.code, report, kind: step.report?.kind });
  return { counts, output: finished.output };
}

/** Why a step cannot run at all, as its numbers and a sentence. */
function obstacle(step, { buildFailed, browser }) {
  if (!step.browser) return undefined;
  if (buildFailed) return { counts: SKIPPED, output: "Not run: the build failed." };
  return browser ? undefined : { counts: FAILED, output: BROWSER_ADVICE };
}

function sayResult(step, { counts, output }, milliseconds) {
  const word = counts.failed > 0 ? "FAILED" : counts.passed > 0 ? "passed" : "skipped";
  const numbers = step.report ? `: ${describeCounts(counts)}` : "";
  say(`${word}  ${step.name} (${formatSeconds(milliseconds)})${numbers}`);
  if (word !== "passed") say(output.trimEnd().replace(/^/gm, "    "));
}

/**
 * Runs all steps, whatever fails, and says each one's name, time and result; the output of those
 * that fail is shown in full.
 * @param {readonly Step[]} steps
 * @param {{ root: string, browser?: string, shell?: string }} place browser: the path the tests start it
 *   from · shell: the path of the same browser without windows, which most of them then take
 * @returns {Promise<{ name: string, counts: import("./count-results.mjs").Counts }[]>}
 */
export async function runSteps(steps, { root, browser, shell }) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const env = {
    NEXT_TELEMETRY_DISABLED: "1",
    ...(browser && { CHROMIUM_PATH: shell ?? browser, CHROMIUM_WHOLE_PATH: browser }),
  };
  const results = [];
  let buildFailed = false;
  for (const step of steps) {
    const started = Date.now();
    const result = obstacle(step, { buildFailed, browser }) ?? (await runOne(step, root, env));
    if (step.builds) buildFailed = result.counts.failed > 0;
    sayResult(step, result, Date.now() - started);
    results.push({ name: step.name, counts: result.counts });
  }
  return results;
}
