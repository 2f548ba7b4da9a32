// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addCounts, countResults, describeCounts } from "./count-results.mjs";
import { runSteps } from "./run-steps.mjs";
import { STEPS } from "./steps.mjs";

const vitestReport = (numbers, testResults = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...numbers,
});

describe("countResults", () => {
  it("counts a step without a report as one test", () => {
    expect(countResults({ code: 0 })).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countResults({ code: 2 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("reads Vitest's numbers, and a file that could not be loaded as a failure", () => {
    const broken = { status: "failed", assertionResults: [] };
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    const report = vitestReport(
      { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      [broken, failing, { status: "passed", assertionResults: [{ status: "passed" }] }],
    );
    const counts = countResults({ code: 1, report, kind: "vitest" });
    expect(counts).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it("reads Playwright's numbers", () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };
    const counts = countResults({ code: 1, report, kind: "playwright" });
    expect(counts).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  it("never takes a bad end or a missing report for a success", () => {
    const report = vitestReport({ numPassedTests: 7 });
    expect(countResults({ code: 1, report, kind: "vitest" }).failed).toBe(1);
    expect(countResults({ code: 0, kind: "vitest" }).failed).toBe(1);
  });
});

it("says the last line with skipped ones only when there are any", () => {
  const one = { passed: 1, failed: 2, skipped: 0 };
  expect(describeCounts(addCounts([one, one]))).toBe("2 passed, 4 failed");
  expect(describeCounts({ ...one, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
});

describe("runSteps", () => {
  let root;
  let said;
  const node = (script) => ({ command: process.execPath, args: ["-e", script], shell: false });
  const step = (name, script, more) => ({ name, commands: () => [node(script)], ...more });
  const run = (steps, browser) => runSteps(steps, { root, browser });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "steps-"));
    said = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  it("stops at nothing and shows the whole output of what failed only", async () => {
    const results = await run([
      step("One", "console.log('quiet')"),
      step("Two", "console.log('loud'); console.error('reason'); process.exit(3)"),
      step("Three", ""),
      { name: "Four", commands: () => [toolThatIsMissing()] },
    ]);
    expect(results.map(({ counts }) => counts.failed)).toEqual([0, 1, 0, 1]);
    expect(said).toMatch(/passed {2}One \(.+ s\)/);
    expect(said).toMatch(/FAILED {2}Two \(.+ s\)\n {4}loud\n {4}reason\n/);
    expect(said).toContain("The step could not be started: no such tool");
    expect(said).not.toContain("quiet");
  });

  it("reads the report of this run, never an older one", async () => {
    mkdirSync(join(root, ".cache"));
    writeFileSync(join(root, ".cache/r.json"), JSON.stringify(vitestReport({ numPassedTests: 9 })));
    const report = { path: ".cache/r.json", kind: "vitest" };
    const [old] = await run([step("Old", "", { report })]);
    expect(old.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const text = JSON.stringify(vitestReport({ numPassedTests: 4 }));
    const write = `require("fs").writeFileSync(".cache/r.json", ${JSON.stringify(text)})`;
    const [fresh] = await run([step("Fresh", write, { report })]);
    expect(fresh.counts.passed).toBe(4);
    expect(said).toContain("4 passed, 0 failed");
  });

  it("gives the browser's path to the children", async () => {
    const check = 'process.exit(process.env.CHROMIUM_PATH === "/browser" ? 0 : 1)';
    const [result] = await run([step("Browser", check, { browser: true })], "/browser");
    expect(result.counts.passed).toBe(1);
  });

  it("fails without a browser, and does not try an old build after a failed one", async () => {
    const [none] = await run([step("Browser", "", { browser: true })]);
    expect(none.counts.failed).toBe(1);
    expect(said).toContain("Install Chromium or Google Chrome");
    const [, after] = await run(
      [step("Build", "process.exit(1)", { builds: true }), step("Browser", "", { browser: true })],
      "/browser",
    );
    expect(after.counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(said).toContain("Not run: the build failed.");
  });
});

function toolThatIsMissing() {
  throw new Error("no such tool");
}

it("knows where every tool of the table is installed", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  for (const step of STEPS) expect(step.commands(root).length).toBeGreaterThan(0);
});
