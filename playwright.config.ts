import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 4310);
const executablePath = process.env.CHROMIUM_PATH;

/**
 * Tests of all that is alive on the site: they run in a browser from which every name is taken that the oldest
 * browsers lack (e2e/support/take-away.ts).
 */
const onFloor =
  /(early-answer|every-quiz|learners|look-up|print-room|question-types|storage|storage-faults|whole-lesson)\.spec\.ts$/;
/** What goes another way where a browser has more runs in both. */
const onBoth = /(bundle|class-check|journey|show)\.spec\.ts$/;

/** Of those the poorer browser goes through Azerbaijani, today's through the other languages: */
const inAzerbaijani = / in az: from the choice|the file in az /;
const inOthers = / in (en|ru): from the choice|the file in (en|ru) /;
/** and it does without what it does not have, a page that fills the screen, and what hangs on no name of the web. */
const notOnFloor =
  /fills the screen|is large enough for the last row|axe finds nothing|true size and check sum/;

/** Browser tests run on the finished export, served the way `npm start` serves it. */
export default defineConfig<{ floor: boolean }>({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine can break off a picture on its way while a test goes on to the next page. What
  // passes only when tried again is reported as flaky.
  retries: 2,
  workers: 2,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
    viewport: { width: 360, height: 740 },
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // Recording every test would make all of them half as fast: PWDEBUG or --trace=on for one.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "today", testIgnore: onFloor, grepInvert: inAzerbaijani },
    { name: "floor", testMatch: onFloor, use: { floor: true } },
    {
      name: "both",
      testMatch: onBoth,
      grepInvert: new RegExp(`${inOthers.source}|${notOnFloor.source}`),
      use: { floor: true },
    },
  ],
  webServer: {
    command: "node --import tsx tools/serve/serve-export.ts",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/az/`,
    reuseExistingServer: false,
  },
});
