import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import type { Locale } from "../../src/i18n/locales";
import { resize } from "./resize";
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
 * Lays the emergency bar, which sticks to the window's edge, at the end of the page, where it covers nothing:
 * axe takes a link half under it for one too small to touch. No window is high enough to do so by itself, since
 * a quiz is as high as the window at least. Gives what puts it back.
 */
async function uncover(page: Page): Promise<() => Promise<void>> {
  const sticking = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (part) => getComputedStyle(part).position === "sticky",
    ),
  );
  const place = (position: string) =>
    sticking.evaluate((parts, position) => {
      for (const part of parts) part.style.position = position;
    }, position);
  await place("static");
  return () => place("");
}

/** axe finds nothing on the page as it stands, on a phone, by night and on a laptop. */
export async function expectNothingFound(
  page: Page,
  state: string,
  wanted: readonly Look[] = all,
): Promise<void> {
  for (const look of wanted) {
    const { width, colorScheme, how } = looks[look];
    await resize(page, { width, height: 640 });
    await page.emulateMedia({ colorScheme });
    const putBack = await uncover(page);
    expect.soft(await findings(page, how), `${state}, ${look}`).toEqual([]);
    await putBack();
  }
}
