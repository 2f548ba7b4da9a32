import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import type { Locale } from "../../src/i18n/locales";
import { expect } from "./test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, good practice, and the house's own limit of 7:1 for every text (design page). */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } },
  resultTypes: ["violations"],
};

/** The two rules about colours: of all of axe's the only ones that another colour scheme can change. */
const contrast = ["color-contrast", "color-contrast-enhanced"] as const;
const contrastOnly: RunOptions = { runOnly: [...contrast], resultTypes: ["violations"] };
const allButContrast: RunOptions = {
  ...options,
  rules: Object.fromEntries(contrast.map((rule) => [rule, { enabled: false }])),
};

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** What axe finds on the page as it stands, one line a finding. */
async function findings(page: Page, how: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate((how) => axe.run(how), how);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n${target.join(" ")}\n${failureSummary}`,
    ),
  );
}

/** How a page is looked at: a phone in the hand of a child, by night, and a laptop. */
const looks = {
  phone: { width: 320, colorScheme: "light", how: options },
  night: { width: 320, colorScheme: "dark", how: contrastOnly },
  laptop: { width: 1280, colorScheme: "light", how: allButContrast },
} as const;

export type Look = keyof typeof looks;

const all = Object.keys(looks) as Look[];

/**
 * The looks that a page seen in every language needs in this one. Colours are the same in all of them and the
 * laptop's columns too, so each of these is looked at in one.
 */
export const looksIn: Readonly<Record<Locale, readonly Look[]>> = {
  az: ["phone", "night"],
  en: ["phone"],
  ru: ["phone", "laptop"],
};

/**
 * Makes the window as high as the page, so that the sticky emergency bar stands at the page's end and
 * covers nothing: axe would take a link half under it for one too small to touch.
 */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

/** axe finds nothing on the page as it stands, on a phone, by night and on a laptop. */
export async function expectNothingFound(
  page: Page,
  state: string,
  wanted: readonly Look[] = all,
): Promise<void> {
  let shown = 0;
  for (const look of wanted) {
    const { width, colorScheme, how } = looks[look];
    if (width !== shown) await showWhole(page, width);
    shown = width;
    await page.emulateMedia({ colorScheme });
    expect.soft(await findings(page, how), `${state}, ${look}`).toEqual([]);
  }
}
