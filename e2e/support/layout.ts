import type { Page } from "@playwright/test";
import { resize } from "./resize";
import { expect } from "./test";

/** The ways of reading in which a page is narrowest for its words; the first is the usual one. */
export const readings = [
  { name: "at 320 px", width: 320, height: 640, size: "normal", spacing: "normal" },
  {
    name: "at 320 px, largest and wide",
    width: 320,
    height: 640,
    size: "largest",
    spacing: "wide",
  },
  // A laptop of 1280 × 720 px, zoomed in twice.
  { name: "at 200 % zoom", width: 640, height: 360, size: "normal", spacing: "normal" },
] as const;

/** Until the rules for the looks are here: a page of a language gets them when it is complete. */
async function looksHere(page: Page): Promise<void> {
  const gets = page.locator('html[data-page-locale] script[src*="/register."]');
  if ((await gets.count()) > 0) await page.waitForFunction(() => document.fonts.size > 0);
}

/** Shows the page in a way of reading. */
export async function show(page: Page, reading: (typeof readings)[number]): Promise<void> {
  const { width, height, size, spacing } = reading;
  await resize(page, { width, height });
  await looksHere(page);
  // As the reader's settings do it before the first paint: see public/early.js.
  await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), {
    size,
    spacing,
  });
}

/** In no way of reading can the page be moved sideways. */
export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  for (const reading of readings) {
    await show(page, reading);
    expect.soft(await sidewaysScroll(page), `${state}, ${reading.name}`).toBe(0);
  }
  await show(page, readings[0]);
}

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
