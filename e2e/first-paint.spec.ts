import type { Page } from "@playwright/test";
import { href, paths } from "../src/i18n/paths";
import { fontsKey } from "../src/progress/locale-key";
import { watchShifts } from "./support/layout";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/**
 * What the first screen waits for on a first visit: the page itself, the pictures in view, and whatever else
 * is fetched before the page is read. And nothing moves: neither then nor when the fonts have come, nor on
 * the next page, which is drawn with them.
 */

/** The phone of the benchmark. */
test.use({ viewport: { width: 360, height: 640 } });

/** The pictures of the first screen, by their addresses; those that stand in the page are none. */
const picturesInView = (page: Page) =>
  page.evaluate(() =>
    [...document.images]
      .filter((image) => {
        const { top, bottom, width } = image.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      })
      .map((image) => image.src)
      .filter((address) => !address.startsWith("data:")),
  );

/** Scripts and style sheets that hold up the first paint. */
const blocking = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("script[src]:not([defer], [async]), link[rel=stylesheet]")].map(
      (element) => element.outerHTML,
    ),
  );

/** Until the fonts are here for the next page. */
const fontsNoted = (page: Page) =>
  page.waitForFunction((key) => localStorage.getItem(key) !== null, fontsKey);

for (const [name, path] of [
  ["home", paths.home],
  ["a lesson", paths.lesson("k1")],
  ["a quiz", `${paths.lesson("k1")}#questions`],
  ["emergency", paths.emergency],
] as const) {
  test(`the first screen of ${name} waits for at most four requests, and stands still`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    const early: string[] = [];
    const note = (address: string) => early.push(address);
    page.on("request", (request) => note(request.url()));
    page.once("domcontentloaded", () => page.removeAllListeners("request"));
    await page.goto(href("az", path));
    expect(early.filter((address) => address.endsWith(".woff2"))).toEqual([]);
    expect(await blocking(page)).toEqual([]);
    const needed = new Set([page.url(), ...(await picturesInView(page))]);
    expect(needed.size, [...needed].join("\n")).toBeLessThanOrEqual(4);
    if (name === "a quiz") await expect(quizOn(page, "k1", "az").form).toBeVisible();
    await fontsNoted(page);
    expect(await shifts()).toBe(0);

    await page.goto("about:blank");
    await page.goto(href("az", path));
    if (name === "a quiz") await expect(quizOn(page, "k1", "az").form).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset.newcomer)).toBeUndefined();
    expect(await page.evaluate(() => document.fonts.check('1em "Andika az"'))).toBe(true);
    expect(await shifts(), "with the fonts").toBe(0);
  });
}
