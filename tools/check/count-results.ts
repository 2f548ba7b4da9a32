import { flakyTests, mostFlaky, type PlaywrightSuite } from "./flaky-tests";

/** How many tests of a step passed, failed, were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of Vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** What is read of Playwright's. */
interface PlaywrightReport extends Pick<PlaywrightSuite, "suites"> {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
}

/**
 * The numbers in Vitest's JSON report. A test file that could not even be loaded holds no test and
 * would otherwise be counted nowhere: it is one failure.
 */
function countVitest(report: VitestReport): Counts {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The numbers in Playwright's JSON report. A test that passed only when it was tried again passed, unless too
 * many did: then each of them failed.
 */
function countPlaywright(report: PlaywrightReport): Counts {
  const { expected, unexpected, skipped } = report.stats;
  const flaky = flakyTests(report).length;
  return flaky > mostFlaky
    ? { passed: expected, failed: unexpected + flaky, skipped }
    : { passed: expected + flaky, failed: unexpected, skipped };
}

/** A step that has ended. */
interface Finished {
  readonly code: number;
  /** As it was written: JSON of the program that `kind` names. */
  readonly report?: object | undefined;
  readonly kind?: "vitest" | "playwright" | undefined;
}

/**
 * The numbers of a finished step. A program that ends badly has failed even when its report names
 * no failed test; one that was to write a report and wrote none has failed as well.
 */
export function countResults({ code, report, kind }: Finished): Counts {
  if (!kind) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const counts =
    kind === "vitest"
      ? countVitest(report as VitestReport)
      : countPlaywright(report as PlaywrightReport);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The numbers of several steps together. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/** "12 passed, 0 failed", with the skipped ones only when there are any. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
