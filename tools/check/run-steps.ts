import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "../bootstrap/run.mjs";
import { formatSeconds, say } from "../bootstrap/say.mjs";
import { BROWSER_ADVICE } from "../browsers/ensure-browser";
import { rememberBuild } from "../build/ensure-built";
import { hashSources } from "../build/source-hash";
import { type Counts, countResults, describeCounts } from "./count-results";
import { describeFlaky, flakyTests } from "./flaky-tests";
import { sideBySide } from "./side-by-side";
import type { Step } from "./steps";

/** What came of a step. */
interface Result {
  readonly counts: Counts;
  readonly output: string;
  /** Said below it, whatever came of it. */
  readonly notes?: string;
}

type Environment = Readonly<Record<string, string>>;

const SKIPPED = { passed: 0, failed: 0, skipped: 1 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

function readReport(path: string): object | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined; // not written, or cut off in the middle
  }
}

/** Runs the commands of a step one after another up to the first that fails. */
async function runCommands(
  step: Step,
  root: string,
  env: Environment,
): Promise<{ readonly code: number; readonly output: string }> {
  let said = "";
  for (const { command, args, shell } of step.commands(root)) {
    const { code, output } = await run(command, args, { cwd: root, shell, env });
    said += output;
    if (code !== 0) return { code, output: said };
  }
  return { code: 0, output: said };
}

async function runOne(step: Step, root: string, env: Environment): Promise<Result> {
  const path = step.report && join(root, step.report.path);
  if (path) rmSync(path, { force: true }); // a report of an earlier run must not be counted
  const hash = step.builds ? hashSources(root) : undefined;
  let finished: { readonly code: number; readonly output: string };
  try {
    finished = await runCommands(step, root, { ...env, ...step.env });
  } catch (error) {
    finished = {
      code: 127,
      output: `The step could not be started: ${error instanceof Error ? error.message : error}\n`,
    };
  }
  if (hash && finished.code === 0) rememberBuild(root, hash);
  const report = path && existsSync(path) ? readReport(path) : undefined;
  const counts = countResults({ code: finished.code, report, kind: step.report?.kind });
  const flaky = report && step.report?.kind === "playwright" ? flakyTests(report) : [];
  return { counts, output: finished.output, notes: describeFlaky(flaky) };
}

/** Why a step cannot run at all, as its numbers and a sentence. */
function obstacle(
  step: Step,
  {
    failed,
    browser,
  }: { readonly failed: ReadonlySet<string>; readonly browser: string | undefined },
): Result | undefined {
  const missed = step.needs?.find((name) => failed.has(name));
  if (missed) return { counts: SKIPPED, output: `Not run: the step “${missed}” failed.` };
  return browser || !step.browser ? undefined : { counts: FAILED, output: BROWSER_ADVICE };
}

function sayResult(step: Step, { counts, output, notes = "" }: Result, milliseconds: number): void {
  const word = counts.failed > 0 ? "FAILED" : counts.passed > 0 ? "passed" : "skipped";
  const numbers = step.report ? `: ${describeCounts(counts)}` : "";
  const lines = [`${word}  ${step.name} (${formatSeconds(milliseconds)})${numbers}`];
  for (const text of [word === "passed" ? "" : output.trimEnd(), notes])
    if (text) lines.push(text.replace(/^/gm, "    "));
  // In one piece: another step may end at the same moment.
  say(lines.join("\n"));
}

/** Where steps run, and with what. */
interface Place {
  readonly root: string;
  /** The path the tests start the browser from. */
  readonly browser?: string | undefined;
  /** The path of the same browser without windows, which most of them then take. */
  readonly shell?: string | undefined;
  /** By default one a processor, four at the most. */
  readonly lanes?: number;
}

/**
 * Runs all steps, as many side by side as there are lanes, whatever fails; says each one's name, time and
 * result when it ends; the output of those that fail is shown in full.
 * @returns in the order of the steps
 */
export async function runSteps(
  steps: readonly Step[],
  { root, browser, shell, lanes = defaultLanes() }: Place,
): Promise<{ readonly name: string; readonly counts: Counts }[]> {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const env = {
    NEXT_TELEMETRY_DISABLED: "1",
    ...(browser && { CHROMIUM_PATH: shell ?? browser, CHROMIUM_WHOLE_PATH: browser }),
  };
  const counts = new Map<string, Counts>();
  const failed = new Set<string>();
  await sideBySide(steps, lanes, async (step) => {
    const started = Date.now();
    const result = obstacle(step, { failed, browser }) ?? (await runOne(step, root, env));
    // What could not run fails those that need it, too.
    if (result.counts.passed === 0 || result.counts.failed > 0) failed.add(step.name);
    sayResult(step, result, Date.now() - started);
    counts.set(step.name, result.counts);
  });
  return steps.map(({ name }) => ({ name, counts: counts.get(name) ?? FAILED }));
}

/** More at once would need more memory than a small machine has. */
const defaultLanes = () => Math.min(availableParallelism(), 4);
