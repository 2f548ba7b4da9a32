import type { Page } from "@playwright/test";

/**
 * Until what is alive on the page as it stands is drawn, and has done what it does after it is drawn: scripts
 * run before a page is complete, their effects in the frame after. Nothing on a page fetches more words later,
 * so there is no network to wait for; pictures have their room before they come.
 */
export async function alive(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    // Effects come in a task of their own after the frame.
    await new Promise((done) => setTimeout(done));
  });
}
