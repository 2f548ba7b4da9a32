import { expect, inject, it } from "vitest";
import { until } from "../../src/question-types/testing/hand";
import { href, paths } from "../../src/site/address";
import { lessonOf, library } from "../support/content";
import { emergencyKinds, pageKinds } from "../support/pages";
import { wordsOf } from "../support/words";
import { onTheFloor } from "./support/floor-test";

/** Pages on old browsers: the way to a lesson, the steps in danger, the settings, and no page too wide. */

const site = inject("site");

/** How far a page can be moved sideways: nowhere. Runs in the page. */
function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
}

/** What settings make of a page. Runs in the page. */
function looks(): { readonly letters: number; readonly ground: string } {
  const { fontSize } = getComputedStyle(document.documentElement);
  return {
    letters: Number.parseFloat(fontSize),
    ground: getComputedStyle(document.documentElement).backgroundColor,
  };
}

onTheFloor(({ version, locale, open }) => {
  const t = wordsOf(locale);
  const shot = (name: string) => `${version}/${locale}/${name}.png`;

  it("home leads through a door to a lesson", async () => {
    const page = await open();
    const { title } = lessonOf("k1").texts[locale];
    await page.goto(site + href(locale, paths.home));
    await page.loading(() => page.locator("main a.door-child").click());
    expect(await page.locator("h1").text()).toBe(t("doors.child.name"));
    await page.loading(() => page.locator('main a[href*="lessons/k1"]').click());
    expect(await page.locator("h1").text()).toBe(title);
  });

  for (const [name, choice] of [
    ["a", "known"],
    ["b", "unsure"],
  ] as const) {
    it(`the danger bar leads to situation ${name}, one step a screen, and to the numbers`, async () => {
      const page = await open({ touch: true });
      await page.goto(site + href(locale, paths.lesson("k1")));
      await page.loading(() => page.locator("a.emergency").tap());
      const choices = page.locator("main").getByRole("link", { name: t(`emergency.${choice}`) });
      await page.loading(() => choices.tap());
      const { rules } = library.algorithm[locale].child[name];
      const all = page.locator("main .steps > li");
      for (const [index, rule] of rules.entries()) {
        expect(await all.nth(index).text()).toBe(rule);
        const { top, height } = await all.nth(index).box();
        expect(top + height, `rule ${index + 1} on the first screen`).toBeLessThanOrEqual(740);
      }
      await page.getByRole("link", { name: t("emergency.oneAtATime") }).tap();
      const words = page.locator(".step-words");
      for (const [index, step] of rules.entries()) {
        expect(await words.nth(index).text()).toBe(step);
        const seen = async () => {
          const { top, height } = await words.nth(index).box();
          return top >= 0 && top + height <= 740;
        };
        await until(seen, `step ${index + 1} is seen whole`);
        const { height } = await page.locator(".step-screen").nth(index).box();
        expect(height, `step ${index + 1} fills the screen`).toBeGreaterThan(740 * 0.7);
        await page.screenshot(shot(`situation-${name}-${index + 1}`));
        await page.locator(".step-screen").nth(index).locator("a").tap();
      }
      const call = page.locator("main a[href='tel:112']");
      await until(async () => (await call.box()).top < 740, "the number to call is seen");
    });
  }

  it("text size and theme, chosen by touch and by key, hold at once and on every page", async () => {
    const page = await open({ touch: true });
    await page.goto(site + href(locale, paths.settings));
    const size = page.locator("input[value=largest]");
    await size.shown();
    const before = await page.evaluate(looks);
    await size.locator("xpath=..").tap();
    const dark = page.locator("input[value=dark]");
    await dark.evaluate((input) => input.focus());
    await page.keyboard.press("Space");
    const chosen = async () => (await dark.isChecked()) && (await size.isChecked());
    await until(chosen, "both are chosen");
    const after = await page.evaluate(looks);
    expect(after.letters).toBeGreaterThan(before.letters * 1.3);
    expect(after.ground).not.toBe(before.ground);
    await page.reload();
    await until(chosen, "both are chosen still");
    await page.screenshot(shot("settings-largest-dark"));
    await page.goto(site + href(locale, paths.lesson("k1")));
    expect(await page.evaluate(looks)).toEqual(after);
    expect(await page.evaluate(sideways), "largest letters at 360 px").toBe(0);
    await page.screenshot(shot("lesson-largest-dark"));
  });

  it("no page is wider than 320 or 360 px", async () => {
    const page = await open();
    const tooWide: string[] = [];
    for (const [name, path] of Object.entries({ ...pageKinds, ...emergencyKinds })) {
      await page.goto(site + href(locale, path));
      for (const width of [320, 360]) {
        await page.resize(width, 740);
        const wider = await page.evaluate(sideways);
        if (wider > 0) tooWide.push(`${name} at ${width}: ${wider} px too wide`);
      }
      await page.screenshot(shot(name.replace(/\W+/g, "-")));
    }
    expect(tooWide).toEqual([]);
  });
});
