import type { Page } from "@playwright/test";

/**
 * Gives the window another size and waits until the page has it. Nothing promises that a page has been told
 * when the browser says it is done: what is measured at once could be measured in the window as it was.
 */
export async function resize(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(
    ({ width, height }) => innerWidth === width && innerHeight === height,
    size,
  );
}
