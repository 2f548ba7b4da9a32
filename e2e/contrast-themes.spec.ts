import type { Locator, Page } from "@playwright/test";
import { keys } from "../src/progress/store/keys";
import { href, paths } from "../src/site/address";
import { countAClass, openClass } from "./support/class-check";
import { keep } from "./support/device";
import { type Colour, contrast, type Pixels, pixelsOf, shareSeen } from "./support/pixels";
import { startShow } from "./support/show";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/**
 * Contrast themes: the system gives its own few colours, whatever looks the reader chose on the site.
 * What is drawn is measured on the screen: a style does not tell what a browser makes of it.
 */

const t = wordsOf("en");

/** What a sign must stand out by (WCAG 2.2, 1.4.11). */
const least = 3;

/** What a line of words stands on. */
async function groundOf(words: Locator): Promise<Colour> {
  const [ground] = (await pixelsOf(words)).colours;
  if (!ground) throw new Error("Nothing is drawn.");
  return ground.colour;
}

/** A number on a ground of its own. */
async function expectReadable(number: Locator): Promise<void> {
  const [ground, sign] = (await pixelsOf(number)).colours.filter(({ share }) => share > 0.02);
  if (!ground || !sign) throw new Error("There is one colour only.");
  expect(contrast(ground.colour, sign.colour)).toBeGreaterThan(4.5);
}

/**
 * How much of the ring around a place in a picture stands out from the line around it: of the two, one
 * lies lighter or darker than any picture. The ring is 3 pixels wide and round, 48 across, with dashes.
 */
async function ringShare(place: Locator): Promise<number> {
  const pixels = await pixelsOf(place, 4);
  const onCircle = (radius: number, turn: number) =>
    pixels.at(0.5 + (radius / 56) * Math.cos(turn), 0.5 + (radius / 56) * Math.sin(turn));
  const turns = Array.from({ length: 72 }, (_, step) => (step * Math.PI) / 36);
  const seen = turns.filter((turn) => contrast(onCircle(22.5, turn), onCircle(25, turn)) > least);
  return seen.length / turns.length;
}

async function open(page: Page, path: string): Promise<Colour> {
  await page.goto(href("en", path));
  await page.evaluate(() => document.fonts.ready);
  return groundOf(page.locator("main h1"));
}

/** A line through the middle of something drawn, from above to below. */
const down = (pixels: Pixels) =>
  Array.from({ length: pixels.height }, (_, row) => pixels.at(0.5, row / (pixels.height - 1)));

const strongest = (colours: readonly Colour[], ground: Colour) =>
  Math.max(...colours.map((colour) => contrast(colour, ground)));

/** Every one of what is drawn has enough that stands out from the ground. */
async function expectSeen(drawn: Locator, ground: Colour, share: number): Promise<void> {
  const all = await drawn.filter({ visible: true }).all();
  expect(all.length).toBeGreaterThan(0);
  for (const one of all) {
    const what = await one.evaluate((element) => element.outerHTML.slice(0, 200));
    expect(shareSeen(await pixelsOf(one), ground), what).toBeGreaterThan(share);
  }
}

/** The colour of an element's border, above its middle. */
const borderOf = async (element: Locator) => (await pixelsOf(element)).at(0.5, 0);

for (const [system, theme] of [
  ["dark", "light"],
  ["light", "dark"],
  ["dark", "dark"],
  ["light", "light"],
] as const) {
  test.describe(`in a ${system} contrast theme, the site set to ${theme}`, () => {
    test.use({
      colorScheme: system,
      contextOptions: { forcedColors: "active", reducedMotion: "reduce" },
    });
    test.beforeEach(async ({ page }) => {
      await page.goto("/");
      await keep(
        page,
        keys.settings,
        JSON.stringify({ v: 1, size: "normal", spacing: "normal", theme }),
      );
      await page.goto(href("en", paths.home));
    });

    test("the chart of killed and injured people is seen", async ({ page }) => {
      const ground = await open(page, paths.why);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      const bars = page.locator("svg.chart g:has(rect)");
      expect(await bars.count()).toBeGreaterThan(5);
      for (const bar of [bars.first(), bars.last()]) {
        const killed = (await pixelsOf(bar.locator(".chart-killed"))).at(0.5, 0.5);
        const injured = await pixelsOf(bar.locator(".chart-injured"), 2);
        expect(contrast(killed, ground)).toBeGreaterThan(least);
        expect(contrast(injured.at(0.5, 0.5), killed)).toBeGreaterThan(least);
        expect(strongest(down(injured), ground)).toBeGreaterThan(least);
        await expectSeen(bar.locator("text"), ground, 0.05);
      }
      const axis = await pixelsOf(page.locator("svg.chart > line"), 2);
      expect(shareSeen(axis, ground)).toBeGreaterThan(0.1);
    });

    test("a quiz shows how far one is and what was chosen", async ({ page }) => {
      const ground = await open(page, paths.lesson("k1"));
      const progress = page.locator(".quiz-progress");
      await progress.evaluate((bar: HTMLProgressElement) => {
        bar.value = bar.max / 2;
      });
      const bar = await pixelsOf(progress);
      expect(contrast(bar.at(0.25, 0.5), bar.at(0.75, 0.5))).toBeGreaterThan(least);
      expect(contrast(bar.at(0.5, 0), ground)).toBeGreaterThan(least);
      const options = page.locator("form.quiz .option");
      await options.first().locator("input").check();
      // The ring around what has the focus is no sign of what was chosen.
      await page.locator("main h1").click();
      const [chosen, other] = [await borderOf(options.first()), await borderOf(options.nth(1))];
      expect(contrast(chosen, ground)).toBeGreaterThan(least);
      expect(contrast(other, ground)).toBeGreaterThan(least);
      expect(chosen).not.toEqual(other);
    });

    test("the places of a picture have rings and numbers that are seen", async ({ page }) => {
      await open(page, paths.authorsType("picture"));
      const places = page.locator(".picture-place");
      await expect(places.first()).toBeVisible();
      for (const place of (await places.all()).slice(0, 3)) {
        expect(await ringShare(place)).toBeGreaterThan(0.4);
        await expectReadable(place.locator("span"));
      }
      const numbers = page.locator(".picture-paper text").filter({ visible: true });
      for (const number of await numbers.all()) await expectReadable(number);
    });

    // What takes no colour of the chosen looks needs to be looked at in the opposite ones only.
    if (system === theme) return;

    test("icons and marks are seen", async ({ page }) => {
      for (const path of [paths.home, paths.lesson("k1"), paths.emergency, paths.progress]) {
        const ground = await open(page, path);
        await expectSeen(
          page.locator("header svg, main svg, footer svg, .danger-bar svg"),
          ground,
          0.03,
        );
      }
    });

    test("a class's bars are seen, and a picture code is black on white", async ({ page }) => {
      await countAClass(page);
      const code = page.locator("svg.picture-code").filter({ visible: true }).first();
      const pixels = await pixelsOf(code);
      expect(pixels.at(0.01, 0.01)).toEqual([255, 255, 255]);
      const plain = pixels.colours.filter(({ colour }) =>
        /^(0,0,0|255,255,255)$/.test(colour.join()),
      );
      expect(plain).toHaveLength(2);
      expect(plain.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.9);

      await openClass(page, "en");
      const ground = await groundOf(page.locator("#results"));
      // The rule of the first question before, and of the first one after: above and below.
      for (const [share, row] of [
        [50, 0.2],
        [80, 0.8],
      ] as const) {
        const line = page
          .getByRole("row")
          .filter({ hasText: `${share} %` })
          .first();
        const bars = await pixelsOf(line.locator("svg.bars"));
        const [filled, empty] = [bars.at(share / 100 - 0.1, row), bars.at(share / 100 + 0.1, row)];
        expect(contrast(filled, ground)).toBeGreaterThan(least);
        expect(contrast(filled, empty)).toBeGreaterThan(least);
      }
    });

    test("hands counted on the wall are seen, and a blank wall is black", async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.goto(href("en", paths.show("y4")));
      await startShow(page, "en");
      const options = page.locator(".stage-options");
      while (!(await options.isVisible())) await page.keyboard.press("PageDown");
      await page.keyboard.press("a");
      await page.keyboard.press("PageDown");
      const bar = await pixelsOf(page.locator(".stage-bars svg").first());
      const ground = await groundOf(page.locator(".stage-line"));
      expect(shareSeen(bar, ground)).toBeGreaterThan(0.1);
      await page.keyboard.press(".");
      const blank = page.locator(".stage-blank");
      await expect(blank).toBeVisible();
      expect((await pixelsOf(blank)).at(0.5, 0.5)).toEqual([0, 0, 0]);
    });

    test("the chosen picture of a learner is marked", async ({ page }) => {
      const ground = await open(page, paths.progress);
      await page.getByRole("button", { name: t("learners.island.add"), exact: true }).click();
      const choices = page.locator(".picture-choice");
      await choices.nth(2).click();
      await page.locator("main h1").click();
      const [chosen, other] = [await borderOf(choices.nth(2)), await borderOf(choices.first())];
      expect(contrast(chosen, ground)).toBeGreaterThan(least);
      expect(chosen).not.toEqual(other);
      await expectSeen(choices.locator("svg"), ground, 0.03);
    });
  });
}
