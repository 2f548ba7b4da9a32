import { ownCommand, toolCommand } from "../bootstrap/run.mjs";
import type { Piece } from "./side-by-side";

/** A program to start. */
type Command = ReturnType<typeof toolCommand>;

/** A step of `npm test`; its lanes are the processors it keeps busy. */
export interface Step extends Piece {
  readonly commands: (root: string) => readonly Command[];
  /** Left out by --fast. */
  readonly slow?: boolean;
  /** Writes out/. */
  readonly builds?: boolean;
  /** Wants a browser. */
  readonly browser?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The file its numbers are read from; a step without one counts as one test. */
  readonly report?: { readonly path: string; readonly kind: "vitest" | "playwright" };
}

const VITEST_REPORT = ".cache/vitest.json";
const FLOOR_REPORT = ".cache/floor.json";
const PLAYWRIGHT_REPORT = ".cache/playwright.json";

const nodeCommand = (...args: string[]): Command => ({
  command: process.execPath,
  args,
  shell: false,
});

/** Vitest, which says what it does and writes its numbers into a report. */
const vitest = (root: string, report: string, ...args: readonly string[]) =>
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
 */
export const STEPS: readonly Step[] = [
  {
    name: "Types",
    // typegen first: the types of the routes are written by Next.
    commands: (root) => [
      toolCommand(root, "next", "next", ["typegen"]),
      toolCommand(root, "typescript", "tsc", ["--noEmit"]),
    ],
  },
  { name: "Content checks", commands: () => [ownCommand("content")] },
  {
    name: "Build",
    commands: () => [ownCommand("build", "--checked")],
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
  { name: "Coverage table", commands: () => [ownCommand("coverage", "--check")] },
  { name: "Dependencies", commands: () => [ownCommand("check-dependencies")] },
  { name: "Files for hosts", commands: () => [ownCommand("hosting", "--check")] },
  { name: "Pictures", commands: () => [nodeCommand("pictures/build.mjs", "--check")] },
  { name: "Fonts", commands: () => [ownCommand("fonts", "--check")] },
  {
    name: "Unit and component tests",
    commands: (root) => [vitest(root, VITEST_REPORT)],
    lanes: everyProcessor,
    report: { path: VITEST_REPORT, kind: "vitest" },
  },
  {
    name: "Icons and previews",
    commands: () => [ownCommand("brand", "--check")],
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
