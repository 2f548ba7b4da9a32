import { flakyTests, mostFlaky } from "./flaky-tests.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The numbers in Vitest's JSON report. A test file that could not even be loaded holds no test and
 * would otherwise be counted nowhere: it is one failure.
 * @returns {Counts}
 */
function countVitest(report) {
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
 * @returns {Counts}
 */
function countPlaywright(report) {
  const { expected, unexpected, skipped } = report.stats;
  const flaky = flakyTests(report).length;
  return flaky > mostFlaky
    ? { passed: expected, failed: unexpected + flaky, skipped }
    : { passed: expected + flaky, failed: unexpected, skipped };
}

const COUNTERS = { vitest: countVitest, playwright: countPlaywright };

/**
 * The numbers of a finished step. A program that ends badly has failed even when its report names
 * no failed test; one that was to write a report and wrote none has failed as well.
 * @param {{ code: number, report?: object, kind?: "vitest" | "playwright" }} finished
 * @returns {Counts}
 */
export function countResults({ code, report, kind }) {
  if (!kind) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const counts = COUNTERS[kind](report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/**
 * "12 passed, 0 failed", with the skipped ones only when there are any.
 * @param {Counts} counts
 */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
