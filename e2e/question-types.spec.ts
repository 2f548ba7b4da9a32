import type { Page } from "@playwright/test";
import { type Locale, locales } from "../src/i18n/locales";
import { readGuideFiles } from "../src/library/files";
import { compileExamples, type TypeExample } from "../src/library/type-examples";
import { type Question, solution } from "../src/question-types/rules";
import { type Hand, tap } from "../src/question-types/testing/hand";
import { href, paths } from "../src/site/address";
import { alive } from "./support/alive";
import { expectNothingFound } from "./support/axe";
import { library, rootFolder } from "./support/content";
import { give, unsafeAnswer } from "./support/drive";
import { incompleteWords } from "./support/quiz";
import { resize } from "./support/resize";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** Every type's example on its page of the author's guide, played to the end in every language and with every hand. */

const { examples } = compileExamples(readGuideFiles(rootFolder), library);
const hands: readonly Hand[] = ["mouse", "touch", "keyboard"];

test.use({ hasTouch: true });

const form = (page: Page) => page.locator("form.quiz");

async function open(page: Page, { type }: TypeExample, locale: Locale): Promise<void> {
  await page.goto(href(locale, paths.authorsType(type)));
  await expect(form(page)).toBeVisible();
  await alive(page);
}

/** Answers and checks; then begins again, the form being as it was before. */
async function play(page: Page, question: Question, locale: Locale, hand: Hand): Promise<void> {
  const t = wordsOf(locale);
  const button = (name: string) => form(page).getByRole("button", { name, exact: true });
  const check = t("quiz.player.check", { address: "informal" });
  const verdict = form(page).locator("p[tabindex='-1']");
  for (const [answer, safe] of [
    [unsafeAnswer(question), false],
    [solution(question), true],
  ] as const) {
    await tap(button(check), hand);
    await expect(form(page).getByRole("status").last()).toHaveText(
      incompleteWords(question, locale, t("quiz.player.incomplete", { address: "informal" })),
    );
    await give(form(page), question, answer, hand);
    await tap(button(check), hand);
    await expect(verdict).toBeFocused();
    await expect(form(page).locator(safe ? ".verdict-safe" : ".verdict-unsafe")).toBeVisible();
    const parts = form(page).locator("[data-verdict='unsafe']");
    if (safe) await expect(parts).toHaveCount(0);
    await tap(button(t("authors.again")), hand);
    await expect(verdict).toHaveCount(0);
    await expect(form(page).getByRole("heading", { level: 3 })).toBeFocused();
  }
}

for (const [index, example] of examples.entries()) {
  // Each hand in another language: what a hand does hangs on the type, not on the words.
  for (const [place, locale] of locales.entries()) {
    const hand = hands[(index + place) % hands.length] as Hand;
    test(`${example.type} in ${locale} is played to the end by ${hand}`, async ({ page }) => {
      await open(page, example, locale);
      await play(page, example.texts[locale].question, locale, hand);
    });
  }

  // Each type in one of the languages: the words differ, what axe looks at does not.
  const locale = locales[index % locales.length] as Locale;
  test(`${example.type} in ${locale}: axe finds nothing on its page`, async ({ page }) => {
    await open(page, example, locale);
    await expectNothingFound(page, "its question");
    const { question } = example.texts[locale];
    await give(form(page), question, unsafeAnswer(question), "mouse");
    await form(page)
      .getByRole("button", {
        name: wordsOf(locale)("quiz.player.check", { address: "informal" }),
        exact: true,
      })
      .click();
    await expectNothingFound(page, "after an unsafe answer");
  });

  test(`${example.type}: its targets are large and apart at 320 px with text of 200 %`, async ({
    page,
  }) => {
    await resize(page, { width: 320, height: 640 });
    await open(page, example, "az");
    for (const size of ["100%", "200%"]) {
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent === "200%" ? "225%" : "";
      }, size);
      expect(await page.evaluate(tooSmallOrNear), size).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `width of the page, text of ${size}`).toBeLessThanOrEqual(320);
    }
  });

  test(`${example.type}: its page shows the Markdown and the mistakes it reports`, async ({
    page,
  }) => {
    await page.goto(href("en", paths.authors));
    await page.getByRole("link", { name: example.about.en.name }).first().click();
    await expect(page).toHaveURL(href("en", paths.authorsType(example.type)));
    await expect(page.locator("pre").first()).toHaveText(example.texts.en.markdown);
    for (const { title, told } of example.mistakes) {
      const mistake = page.getByRole("listitem").filter({
        has: page.getByRole("heading", { name: title, exact: true }),
      });
      for (const sentence of told) await expect(mistake).toContainText(sentence);
    }
  });
}

/**
 * Targets of the question lower or narrower than 48 px, or nearer than 8 px to each other; round ones
 * (places in a picture) are as far apart as their circles. Runs in the page.
 */
function tooSmallOrNear(): string[] {
  const inner = "form.quiz :is(label, button, select, a[href], summary, input)";
  const all = [...document.querySelectorAll<HTMLElement>(inner)].filter((element) => {
    // An input inside its label is part of the label's target.
    const inLabel = element.tagName === "INPUT" && element.closest("label") !== null;
    return !inLabel && element.getClientRects().length > 0;
  });
  const boxes = all.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const nameOf = (element: HTMLElement) => `${element.tagName} ${element.textContent?.trim()}`;
  const small = boxes
    .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
    .map(({ element, box }) => `${nameOf(element)}: ${box.width} × ${box.height}`);
  const near = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
      const round = [one, other].every(
        ({ element }) => getComputedStyle(element).borderRadius === "50%",
      );
      const [x, y] = [one.box.x - other.box.x, one.box.y - other.box.y];
      if (round && Math.hypot(x, y) - (one.box.width + other.box.width) / 2 >= 7.5) return [];
      const across =
        Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
      const down =
        Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
      return Math.max(across, down) < 7.5
        ? [
            `${nameOf(one.element)} and ${nameOf(other.element)}: ${Math.max(across, down)} px apart`,
          ]
        : [];
    }),
  );
  return [...small, ...near];
}
