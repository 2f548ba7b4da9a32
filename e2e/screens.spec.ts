import type { Locator, Page } from "@playwright/test";
import { locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { answerOnPhone, startCheck } from "./support/class-check";
import { sidewaysScroll } from "./support/layout";
import { letterSizes, looks, screens, setLetters, setLooks, wordsBeyond } from "./support/letters";
import { emergencyKinds, pageKinds } from "./support/pages";
import { quizOn } from "./support/quiz";
import { expect, test } from "./support/test";

/** Low and narrow screens, and letters set larger in the browser, on this site, or in both. */

/** Goes through every screen with every size of letters. */
async function onEveryScreen(page: Page, look: (what: string) => Promise<void>): Promise<void> {
  for (const letters of letterSizes) {
    await setLetters(page, letters);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      for (const chosen of looks) {
        await setLooks(page, chosen);
        await look(
          `${screen.width} × ${screen.height}, letters of ${letters} px, ${chosen.size} and ${chosen.spacing}`,
        );
      }
    }
  }
}

/** How much of the screen's height the emergency bar takes for good; 0 where it does not stick. */
const barShare = (page: Page) =>
  page.locator(".danger-bar").evaluate((bar) => {
    const sticks = getComputedStyle(bar).position === "sticky";
    return sticks ? bar.getBoundingClientRect().height / innerHeight : 0;
  });

for (const locale of locales) {
  test(`in ${locale} the emergency bar takes no more than a quarter of any screen`, async ({
    page,
  }) => {
    // The second page has the looks one can choose: the first keeps them.
    for (const path of [paths.home, paths.lesson("k1")]) {
      await page.goto(href(locale, path));
      await page.waitForLoadState("networkidle");
    }
    await onEveryScreen(page, async (what) => {
      expect.soft(await barShare(page), what).toBeLessThanOrEqual(0.25);
      await page.evaluate(() => scrollTo(0, 0));
      const inView = await page.locator(".emergency").evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect.soft(inView, `${what}: it is seen whole at the top of the page`).toBe(true);
    });
  });

  test(`in ${locale} letters of 32 px at 320 px stand beyond no side, on any kind of page`, async ({
    page,
    guard,
  }) => {
    test.slow();
    guard.expect(/404/);
    await page.setViewportSize({ width: 320, height: 640 });
    await setLetters(page, 32);
    const kinds = Object.values({ ...pageKinds, ...emergencyKinds });
    for (const path of ["/", ...["/nothing/", ...kinds].map((kind) => href(locale, kind))]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      expect.soft(await sidewaysScroll(page), path).toBe(0);
      expect.soft(await wordsBeyond(page), path).toEqual([]);
    }
  });

  test(`in ${locale} the questions of a quiz stand beyond no side with letters of 32 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await setLetters(page, 32);
    const quiz = quizOn(page, "y4", locale);
    await page.goto(href(locale, paths.lesson("y4")));
    await expect(quiz.form).toBeVisible();
    while (await quiz.form.isVisible()) {
      expect.soft(await sidewaysScroll(page), "a question").toBe(0);
      expect.soft(await wordsBeyond(page), "a question").toEqual([]);
      await quiz.passSafely();
    }
    expect.soft(await wordsBeyond(page), "the result").toEqual([]);
  });
}

test("where there is room the emergency bar sticks", async ({ page }) => {
  await page.goto("/en/");
  for (const [letters, width, height] of [
    [16, 320, 480],
    [16, 640, 320],
    [24, 360, 640],
    [32, 740, 360],
  ] as const) {
    await setLetters(page, letters);
    await page.setViewportSize({ width, height });
    expect.soft(await barShare(page), `${width} × ${height}, ${letters} px`).toBeGreaterThan(0);
  }
});

/** Whether a picture code can be brought into view as a whole. */
async function expectWhole(code: Locator, what: string): Promise<void> {
  await code.evaluate((picture) => picture.scrollIntoView({ block: "start" }));
  await expectInView(code, what);
}

/** Whether a picture code stands on the screen as a whole, above the bar, and is large enough to be read. */
async function expectInView(code: Locator, what: string): Promise<void> {
  const { top, bottom, side, room } = await code.evaluate((picture) => {
    const box = picture.getBoundingClientRect();
    const bar = document.querySelector(".danger-bar") as HTMLElement;
    const covered = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    return {
      top: box.top,
      bottom: box.bottom,
      side: Math.min(box.width, box.height),
      room: innerHeight - covered,
    };
  });
  expect.soft(top, `${what}: its top`).toBeGreaterThanOrEqual(0);
  expect.soft(bottom, `${what}: its bottom`).toBeLessThanOrEqual(room);
  expect.soft(side, `${what}: its side`).toBeGreaterThanOrEqual(190);
}

test("the teacher's and the pupil's picture code are seen whole on every screen", async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto("/en/classroom/checks/");
  await page.waitForLoadState("networkidle");
  const code = await startCheck(page);
  const { phone } = await answerOnPhone(context, code, 1);
  await expectInView(phone.locator("svg.picture-code"), "the pupil's code, shown by itself");
  for (const [who, screen] of [
    ["the teacher's", page],
    ["the pupil's", phone],
  ] as const) {
    const picture = screen.locator("svg.picture-code");
    await onEveryScreen(screen, (what) => expectWhole(picture, `${who} code, ${what}`));
  }
});
