import { npmCommand, toolCommand } from "./run.mjs";

/**
 * @typedef {{ command: string, args: string[], shell: boolean }} Command
 * @typedef {{ name: string, commands: (root: string) => Command[], slow?: boolean,
 *   builds?: boolean, browser?: boolean, env?: Record<string, string>,
 *   lanes?: number, after?: readonly string[], needs?: readonly string[],
 *   report?: { path: string, kind: "vitest" | "playwright" } }} Step
 *   slow: left out by --fast · builds: writes out/ · browser: wants a browser ·
 *   lanes: how many processors it keeps busy, 1 unless it says otherwise · after: steps that must have ended
 *   before it begins, needs: that must have passed (those left out are not waited for) ·
 *   report: the file its numbers are read from; a step without one counts as one test
 */

const VITEST_REPORT = ".cache/vitest.json";
const FLOOR_REPORT = ".cache/floor.json";
const PLAYWRIGHT_REPORT = ".cache/playwright.json";

const nodeCommand = (...args) => ({ command: process.execPath, args, shell: false });

/** Vitest, which says what it does and writes its numbers into a report. */
const vitest = (root, report, ...args) =>
  toolCommand(root, "vitest", "vitest", [
    "run",
    ...args,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);

const everyProcessor = Number.POSITIVE_INFINITY;

/**
 * Everything `npm test` runs. Steps run side by side; what stands first begins first, so the long ones do.
 * @type {readonly Step[]}
 */
export const STEPS = [
  {
    name: "Types",
    // typegen first: the types of the routes are written by Next.
    commands: (root) => [
      toolCommand(root, "next", "next", ["typegen"]),
      toolCommand(root, "typescript", "tsc", ["--noEmit"]),
    ],
  },
  { name: "Content checks", commands: () => [npmCommand(["run", "content"])] },
  {
    name: "Build",
    commands: () => [npmCommand(["run", "build:checked"])],
    slow: true,
    builds: true,
    // Types: both write into .next.
    after: ["Types"],
    needs: ["Content checks"],
  },
  {
    name: "Format and lint",
    commands: (root) => [toolCommand(root, "@biomejs/biome", "biome", ["ci", "."])],
  },
  {
    name: "Layer rules",
    commands: (root) => [toolCommand(root, "dependency-cruiser", "depcruise", ["app", "src"])],
  },
  {
    name: "Unused code",
    commands: (root) => [toolCommand(root, "knip", "knip", ["--no-progress"])],
  },
  { name: "Coverage table", commands: () => [npmCommand(["run", "coverage", "--", "--check"])] },
  { name: "Dependencies", commands: () => [nodeCommand("scripts/check-dependencies.mjs")] },
  { name: "Files for hosts", commands: () => [nodeCommand("scripts/hosting.mjs", "--check")] },
  { name: "Pictures", commands: () => [nodeCommand("pictures/build.mjs", "--check")] },
  { name: "Fonts", commands: () => [nodeCommand("scripts/fonts.mjs", "--check")] },
  {
    name: "Unit and component tests",
    commands: (root) => [vitest(root, VITEST_REPORT)],
    lanes: everyProcessor,
    report: { path: VITEST_REPORT, kind: "vitest" },
  },
  {
    name: "Icons and previews",
    commands: () => [nodeCommand("scripts/brand.mjs", "--check")],
    slow: true,
    browser: true,
  },
  {
    name: "Browser tests",
    commands: (root) => [
      toolCommand(root, "@playwright/test", "playwright", ["test", "--reporter=list,json"]),
    ],
    slow: true,
    browser: true,
    lanes: everyProcessor,
    needs: ["Build"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
    report: { path: PLAYWRIGHT_REPORT, kind: "playwright" },
  },
  {
    name: "Old browsers",
    commands: (root) => [vitest(root, FLOOR_REPORT, "--config=e2e/floor/vitest.config.ts")],
    slow: true,
    browser: true,
    lanes: everyProcessor,
    needs: ["Build"],
    report: { path: FLOOR_REPORT, kind: "vitest" },
  },
];
