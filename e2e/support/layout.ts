import type { Page } from "@playwright/test";

/** How far the page can be moved sideways: nowhere, on every page. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });
}

/**
 * Everything that can be touched and is lower than 48 px. A link inside a sentence is as high as its
 * line, as in every book.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>("a[href], button, summary, label");
    const insideSentence = (element: HTMLElement) =>
      getComputedStyle(element).display === "inline" &&
      (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent ?? "").length;
    return [...targets].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const clipped = getComputedStyle(element).clipPath !== "none";
      if (clipped || width === 0 || insideSentence(element)) return [];
      return height >= 48 ? [] : [`${element.textContent?.trim()}: ${width} × ${height}`];
    });
  });
}

/** The room between neighbouring answers, in CSS pixels. */
export function optionGaps(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".quiz label")].map((label) =>
      label.getBoundingClientRect(),
    );
    return boxes.slice(1).map((box, index) => box.top - (boxes[index]?.bottom ?? 0));
  });
}

/** Adds up what moves on the page without the reader having touched it. Call before opening it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
}
