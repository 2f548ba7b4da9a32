import type { Browser, BrowserContext, Page } from "@playwright/test";
import { forPages } from "./for-pages";
import { NetworkCount } from "./network-count";

/** A phone of 60 dollars. */
const screen = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** How many times slower than this machine it works. */
export const slowDown = 4;

/** No page here takes longer, not even the heaviest. */
const longest = 120_000;

/** What the main thread did, in milliseconds. */
export interface MainThread {
  readonly script: number;
  readonly task: number;
}

/** A phone with one page. */
export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly network: NetworkCount;
  readonly metrics: () => Promise<MainThread>;
}

/** A phone that has never seen the site: a browser context of its own. */
export async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext(screen);
  await context.addInitScript(forPages);
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  page.setDefaultNavigationTimeout(longest);
  const session = await context.newCDPSession(page);
  const network = new NetworkCount(session);
  await session.send("Network.enable");
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  const metrics = async () => {
    const { metrics: all } = await session.send("Performance.getMetrics");
    const milliseconds = (wanted: string) => {
      const found = all.find(({ name }) => name === wanted);
      if (!found) throw new Error(`The browser does not count ${wanted}.`);
      return found.value * 1000;
    };
    return { script: milliseconds("ScriptDuration"), task: milliseconds("TaskDuration") };
  };
  return { context, page, network, metrics };
}
