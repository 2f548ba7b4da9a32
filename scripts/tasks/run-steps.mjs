import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { countResults, describeCounts } from "./count-results.mjs";
import { BROWSER_ADVICE } from "./ensure-browser.mjs";
import { rememberBuild } from "./ensure-built.mjs";
import { describeFlaky, flakyTests } from "./flaky-tests.mjs";
import { run } from "./run.mjs";
import { formatSeconds, say } from "./say.mjs";
import { sideBySide } from "./side-by-side.mjs";
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
  const flaky = report && step.report.kind === "playwright" ? flakyTests(report) : [];
  return { counts, output: finished.output, notes: describeFlaky(flaky) };
}

/** Why a step cannot run at all, as its numbers and a sentence. */
function obstacle(step, { failed, browser }) {
  const missed = step.needs?.find((name) => failed.has(name));
  if (missed) return { counts: SKIPPED, output: `Not run: the step “${missed}” failed.` };
  return browser || !step.browser ? undefined : { counts: FAILED, output: BROWSER_ADVICE };
}

function sayResult(step, { counts, output, notes = "" }, milliseconds) {
  const word = counts.failed > 0 ? "FAILED" : counts.passed > 0 ? "passed" : "skipped";
  const numbers = step.report ? `: ${describeCounts(counts)}` : "";
  const lines = [`${word}  ${step.name} (${formatSeconds(milliseconds)})${numbers}`];
  for (const text of [word === "passed" ? "" : output.trimEnd(), notes])
    if (text) lines.push(text.replace(/^/gm, "    "));
  // In one piece: another step may end at the same moment.
  say(lines.join("\n"));
}

/**
 * Runs all steps, as many side by side as there are lanes, whatever fails; says each one's name, time and
 * result when it ends; the output of those that fail is shown in full.
 * @param {readonly Step[]} steps
 * @param {{ root: string, browser?: string, shell?: string, lanes?: number }} place browser: the path the tests
 *   start it from · shell: the path of the same browser without windows, which most of them then take · lanes:
 *   by default one a processor, four at the most
 * @returns {Promise<{ name: string, counts: import("./count-results.mjs").Counts }[]>} in the order of the steps
 */
export async function runSteps(steps, { root, browser, shell, lanes = defaultLanes() }) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const env = {
    NEXT_TELEMETRY_DISABLED: "1",
    ...(browser && { CHROMIUM_PATH: shell ?? browser, CHROMIUM_WHOLE_PATH: browser }),
  };
  const counts = new Map();
  const failed = new Set();
  await sideBySide(steps, lanes, async (step) => {
    const started = Date.now();
    const result = obstacle(step, { failed, browser }) ?? (await runOne(step, root, env));
    // What could not run fails those that need it, too.
    if (result.counts.passed === 0 || result.counts.failed > 0) failed.add(step.name);
    sayResult(step, result, Date.now() - started);
    counts.set(step.name, result.counts);
  });
  return steps.map(({ name }) => ({ name, counts: counts.get(name) }));
}

/** More at once would need more memory than a small machine has. */
const defaultLanes = () => Math.min(availableParallelism(), 4);
