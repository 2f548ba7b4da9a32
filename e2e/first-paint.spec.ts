import type { Page } from "@playwright/test";
import { href, paths } from "../src/i18n/paths";
import { watchShifts } from "./support/layout";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/**
 * What the first screen waits for on a first visit: the page itself, the pictures in view, and whatever else
 * is fetched before the page is read. And until the fonts come, which is after all that, nothing moves.
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
    // The fonts never come: with them a line may break at another word.
    await page.route(/\.woff2$/, () => {});
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
    expect(await shifts()).toBe(0);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}
