import { test as base, type ConsoleMessage, expect, type Request } from "@playwright/test";
import { takeAwayNewer } from "./take-away";

/** What a test allows to go wrong, because going wrong is what it tests. */
export interface Guard {
  /** A complaint that must come, and may: a test whose expected complaint never came fails too. */
  expect(complaint: RegExp): void;
}

const webAddress = /^https?:/;

/**
 * Every test fails on a console error, an error in a page, a request to another origin, an answer of
 * 400 or more, a request that broke, or a cookie, unless it said before that this must happen.
 */
export const test = base.extend<{ worker: boolean; floor: boolean; guard: Guard }>({
  // Set by the projects “floor” and “both” of playwright.config.ts.
  floor: [false, { option: true }],
  // Keeping a whole language on the device is work for seconds at every test's first page. What is not
  // about that copy runs as on plain http under another name, where browsers offer no worker.
  worker: [false, { option: true }],
  guard: [
    async ({ context, baseURL, javaScriptEnabled, worker, floor }, use) => {
      if (floor) await takeAwayNewer(context);
      if (!worker) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
        });
      }
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      const home = new URL(baseURL ?? "").origin;
      context.on("console", (message: ConsoleMessage) => {
        if (message.type() === "error" || message.type() === "warning")
          complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => complaints.push(`page error: ${error.error().message}`));
      context.on("request", (request: Request) => {
        const address = request.url();
        if (webAddress.test(address) && new URL(address).origin !== home)
          complaints.push(`request to another origin: ${address}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 400)
          complaints.push(`answer ${response.status()}: ${response.url()}`);
      });
      context.on("requestfailed", (request) => {
        // A picture still loading when the reader goes on is given up, and a browser that runs no
        // scripts refuses to fetch them: nothing is wrong with either.
        const reason = request.failure()?.errorText ?? "";
        const refused = javaScriptEnabled === false && reason === "csp";
        const givenUp =
          reason === "net::ERR_ABORTED" ||
          (reason === "net::ERR_FAILED" && request.resourceType() === "image");
        if (!givenUp && !refused) complaints.push(`request failed: ${request.url()} ${reason}`);
      });
      await use({ expect: (complaint) => expected.push(complaint) });
      for (const { name } of await context.cookies()) complaints.push(`cookie: ${name}`);
      const unexpected = complaints.filter((text) => !expected.some((known) => known.test(text)));
      expect(unexpected, "complaints of the browser that this test did not expect").toEqual([]);
      const silent = expected.filter((known) => !complaints.some((text) => known.test(text)));
      expect(silent, "complaints this test expected and that never came").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
