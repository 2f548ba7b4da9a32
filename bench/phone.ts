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

/**
 * A phone that has never seen the site: a browser context of its own.
 * @param {import("@playwright/test").Browser} browser
 */
export async function newPhone(browser) {
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
    const milliseconds = (wanted) => all.find(({ name }) => name === wanted).value * 1000;
    return { script: milliseconds("ScriptDuration"), task: milliseconds("TaskDuration") };
  };
  return { context, page, network, metrics };
}
