import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { findBrowser, findShell } from "../../../tools/browsers/find-browser";
import { BrowserMissing, fetchOldBrowser } from "../../../tools/browsers/old-browsers/fetch";
import { oldBrowsers } from "../../../tools/browsers/old-browsers/list";
import { createSiteServer } from "../../../tools/serve/site-server";
import { brokenScripts } from "./broken-scripts";
import type { BrowserPlace } from "./browser";

declare module "vitest" {
  interface ProvidedContext {
    /** Today's browser and those old ones that can be had here. */
    readonly browsers: readonly BrowserPlace[];
    /** Why the others cannot be had here. */
    readonly missing: readonly string[];
    /** Where the export is served as `npm start` does it. */
    readonly site: string;
    /** The same site, every script of which holds a syntax error. */
    readonly brokenSite: string;
    readonly languages: readonly string[];
  }
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What is tested: `npm run test:floor` names more than `npm test`. */
const versions = (process.env.FLOOR_VERSIONS ?? "72,89").split(",");
const languages = (process.env.FLOOR_LANGUAGES ?? "az").split(",");

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** Old browsers, fetched where they are missing. Without them a laptop goes on and is told so; CI fails. */
async function findOldBrowsers() {
  const found: BrowserPlace[] = [];
  const missing: string[] = [];
  for (const browser of oldBrowsers) {
    const { version } = browser;
    if (!versions.includes(version)) continue;
    try {
      found.push({ version, ...(await fetchOldBrowser(root, browser)) });
    } catch (error) {
      if (!(error instanceof BrowserMissing) || process.env.CI) throw error;
      missing.push(error.message);
    }
  }
  for (const reason of missing) console.warn(`Left out: ${reason}`);
  return { found, missing };
}

/** The installed browser: the one that decides what a page looks like. */
async function todaysBrowser(): Promise<BrowserPlace> {
  const program = (await findShell()) ?? (await findBrowser());
  if (!program) throw new Error("No browser of today was found to compare the old ones with.");
  return { version: "today", program, libraries: "" };
}

/** Before all tests: the browsers, and the export on ports that are free. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const { found, missing } = await findOldBrowsers();
  const site = createSiteServer({ folder: resolve(root, process.env.E2E_OUT ?? "out") });
  const broken = brokenScripts(site);
  provide("browsers", [await todaysBrowser(), ...found]);
  provide("missing", missing);
  provide("languages", languages);
  provide("site", await listen(site));
  provide("brokenSite", await listen(broken));
  return () => {
    for (const server of [site, broken]) {
      server.close();
      server.closeAllConnections();
    }
  };
}
