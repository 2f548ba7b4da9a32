import type { Page } from "@playwright/test";
import { href, paths } from "../src/site/address";
import { watchShifts } from "./support/layout";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/**
 * What the first screen waits for on a first visit: the page itself, the pictures in view, and whatever else
 * is fetched before the page is read. And nothing moves, neither then nor when the fonts have come: the next
 * page is drawn with them.
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

/** Scripts and style sheets of the page as it is sent that hold up the first paint. */
const blocking = (page: Page) =>
  page.evaluate(async () => {
    const sent = await (await fetch(location.href)).text();
    const holdingUp = "script[src]:not([defer], [async]), link[rel=stylesheet]";
    const found = new DOMParser().parseFromString(sent, "text/html").querySelectorAll(holdingUp);
    return [...found].map((element) => element.outerHTML);
  });

/** Until the fonts have come, though this page may not be drawn with them. */
const fontsHere = (page: Page) =>
  page.waitForFunction(() => {
    const ours = [...document.fonts].filter(({ family }) => !family.includes("Fallback"));
    return ours.length > 0 && ours.every(({ status }) => status === "loaded");
  });

/** The font the page is drawn with. */
const letters = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);

test("what scripts draw pushes nothing away when it comes late", async ({ page }) => {
  // Each page is a first one, which does without Andika: on a busy machine a font may come when lines are drawn.
  await page.addInitScript(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("safe-step/style")) localStorage.removeItem(key);
  });
  const shifts = await watchShifts(page);
  await page.route(/\/scripts\//, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  for (const path of [
    paths.progress,
    paths.files,
    paths.settings,
    paths.classChecks,
    paths.pupilCheck("child"),
    paths.review("child"),
    paths.certificate("child"),
    paths.show("k1"),
    // Which question comes first is left to chance: a short one must not pull up the foot of the page.
    ...["k1", "k2", "k4"].map((id) => `${paths.lesson(id)}#questions`),
  ]) {
    await page.goto(href("az", path));
    await page.waitForLoadState("networkidle");
    // On a busy machine the words of one line may be drawn again a pixel wider: no eye sees that.
    expect.soft(await shifts(), path).toBeLessThan(0.001);
  }
});

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
    await fontsHere(page);
    expect(await letters(page)).not.toContain("Andika");
    expect(await shifts()).toBe(0);

    await page.goto("about:blank");
    await page.goto(href("az", path));
    if (name === "a quiz") await expect(quizOn(page, "k1", "az").form).toBeVisible();
    expect(await letters(page)).toContain("Andika az");
    await fontsHere(page);
    // Loaded before the words are drawn, unless this machine is busy with other tests.
    expect(await shifts(), "with the fonts").toBeLessThan(0.1);
  });
}
