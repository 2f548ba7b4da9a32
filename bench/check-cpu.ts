import type { Browser } from "@playwright/test";
import { forPages } from "./for-pages";
import { spin } from "./in-page";
import { slowDown } from "./phone";

/** How many times slower the slowed browser really is, on any page that is opened after it was slowed. */
export async function checkCpu(browser: Browser, address: string): Promise<number> {
  const time = async (rate: number) => {
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
