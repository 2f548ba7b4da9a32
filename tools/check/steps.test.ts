// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addCounts, countResults, describeCounts } from "./count-results";
import { describeFlaky, flakyTests } from "./flaky-tests";
import { runSteps } from "./run-steps";
import { sideBySide } from "./side-by-side";
import { STEPS, type Step } from "./steps";

const vitestReport = (numbers: object, testResults: readonly object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...numbers,
});

/** Five tests that passed, two that failed, three left out, and some that passed at the second try. */
const playwrightReport = (flaky: number) => ({
  stats: { expected: 5, flaky, unexpected: 2, skipped: 3 },
  suites: [
    {
      title: "axe.spec.ts",
      specs: [
        { title: "fine", file: "axe.spec.ts", line: 1, tests: [{ status: "expected" }] },
        { title: "wrong", file: "axe.spec.ts", line: 2, tests: [{ status: "unexpected" }] },
      ],
      suites: [
        {
          title: "by night",
          specs: Array.from({ length: flaky }, (_, index) => ({
            title: `test ${index + 1}`,
            file: "axe.spec.ts",
            line: 10 + index,
            tests: [{ status: "flaky" }],
          })),
        },
      ],
    },
  ],
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

  it("reads Playwright's numbers; up to three flaky tests passed, more of them failed", () => {
    const counts = (flaky: number, code: number) =>
      countResults({ code, report: playwrightReport(flaky), kind: "playwright" });
    expect(counts(1, 1)).toEqual({ passed: 6, failed: 2, skipped: 3 });
    expect(counts(3, 1)).toEqual({ passed: 8, failed: 2, skipped: 3 });
    expect(counts(4, 1)).toEqual({ passed: 5, failed: 6, skipped: 3 });
    expect(counts(4, 0)).toEqual({ passed: 5, failed: 6, skipped: 3 });
  });

  it("never takes a bad end or a missing report for a success", () => {
    const report = vitestReport({ numPassedTests: 7 });
    expect(countResults({ code: 1, report, kind: "vitest" }).failed).toBe(1);
    expect(countResults({ code: 0, kind: "vitest" }).failed).toBe(1);
  });
});

describe("flaky tests", () => {
  it("are named with their file, line and group", () => {
    expect(flakyTests(playwrightReport(2))).toEqual([
      "axe.spec.ts:10 › by night › test 1",
      "axe.spec.ts:11 › by night › test 2",
    ]);
    expect(flakyTests(playwrightReport(0))).toEqual([]);
    expect(flakyTests({})).toEqual([]);
  });

  it("are said in a line each, with a sentence when there are too many", () => {
    expect(describeFlaky([])).toBe("");
    expect(describeFlaky(["one", "two"])).toBe("Passed only when tried again:\n  one\n  two");
    expect(describeFlaky(["a", "b", "c", "d"])).toMatch(
      /^4 tests .* 3 may: all .* failed\.\n {2}a\n/,
    );
  });
});

it("says the last line with skipped ones only when there are any", () => {
  const one = { passed: 1, failed: 2, skipped: 0 };
  expect(describeCounts(addCounts([one, one]))).toBe("2 passed, 4 failed");
  expect(describeCounts({ ...one, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
});

describe("runSteps", () => {
  let root: string;
  let said: string;
  const node = (script: string) => ({
    command: process.execPath,
    args: ["-e", script],
    shell: false,
  });
  const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({
    name,
    commands: () => [node(script)],
    ...more,
  });
  const run = async (steps: readonly Step[], browser?: string, lanes?: number) => {
    const results = await runSteps(steps, { root, browser, ...(lanes && { lanes }) });
    return results as [(typeof results)[number], ...typeof results];
  };

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
    const report = { path: ".cache/r.json", kind: "vitest" } as const;
    const [old] = await run([step("Old", "", { report })]);
    expect(old.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const text = JSON.stringify(vitestReport({ numPassedTests: 4 }));
    const write = `require("fs").writeFileSync(".cache/r.json", ${JSON.stringify(text)})`;
    const [fresh] = await run([step("Fresh", write, { report })]);
    expect(fresh.counts.passed).toBe(4);
    expect(said).toContain("4 passed, 0 failed");
  });

  it("names the tests that passed only when tried again, and fails when they are too many", async () => {
    const report = { path: ".cache/p.json", kind: "playwright" } as const;
    for (const [flaky, failed] of [
      [3, 2],
      [4, 6],
    ] as const) {
      const text = JSON.stringify(playwrightReport(flaky));
      const write = `require("fs").writeFileSync(".cache/p.json", ${JSON.stringify(text)})`;
      const [{ counts }] = await run([step("Browser", write, { report })]);
      expect(counts.failed).toBe(failed);
      for (let index = 0; index < flaky; index += 1)
        expect(said).toContain(`      axe.spec.ts:${10 + index} › by night › test ${index + 1}\n`);
    }
    expect(said).toContain("    4 tests passed only when tried again");
  });

  it("runs steps side by side and never mixes what they say; results keep the order of the table", async () => {
    const talk = (name: string, times: number) =>
      `let left = ${times}; const talk = setInterval(() => { console.log("${name}"); if (--left === 0) { clearInterval(talk); process.exitCode = 1; } }, 20)`;
    const steps = [step("Slow", talk("slow", 30)), step("Quick", talk("quick", 3))];
    const results = await run(steps, undefined, 2);
    expect(results.map(({ name }) => name)).toEqual(["Slow", "Quick"]);
    expect(said).toMatch(
      /^FAILED {2}Quick .*\n( {4}quick\n){3}FAILED {2}Slow .*\n( {4}slow\n){30}$/,
    );
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
    const [, after, last] = await run(
      [
        step("Build", "process.exit(1)", { builds: true }),
        step("Browser", "", { browser: true, needs: ["Build"] }),
        step("After", "", { needs: ["Browser"] }),
      ],
      "/browser",
    );
    expect([after?.counts, last?.counts]).toEqual(Array(2).fill(notRun));
    expect(said).toContain("Not run: the step “Build” failed.");
    expect(said).toContain("Not run: the step “Browser” failed.");
  });
});

const notRun = { passed: 0, failed: 0, skipped: 1 };

function toolThatIsMissing(): never {
  throw new Error("no such tool");
}

it("waits only for steps that are in the table, and never in a circle", async () => {
  const names = STEPS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { after = [], needs = [] } of STEPS)
    expect(names).toEqual(expect.arrayContaining([...after, ...needs]));
  const done: string[] = [];
  await sideBySide(STEPS, 2, async ({ name }) => void done.push(name));
  expect(done.toSorted()).toEqual(names.toSorted());
});

it("knows where every tool of the table is installed", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  for (const step of STEPS) expect(step.commands(root).length).toBeGreaterThan(0);
});
