import { forPages } from "./for-pages";
import { spin } from "./in-page";
import { slowDown } from "./phone";

/**
 * How many times slower the slowed browser really is, on a page opened after it was slowed.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address of any page
 */
export async function checkCpu(browser, address) {
  const time = async (rate) => {
    const context = await browser.newContext();
    await context.addInitScript(forPages);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    await page.goto(address);
    const milliseconds = await page.evaluate(spin);
    await context.close();
    return milliseconds;
  };
  const quick = await time(1);
  return (await time(slowDown)) / quick;
}
