import type { Locator, Page } from "@playwright/test";
import { startCheck } from "./support/class-check";
import { quizOn } from "./support/quiz";
import { startShow } from "./support/show";
import { expect, test } from "./support/test";

/** Hit twice in a hurry means once: nothing that only came with the first hit is worked by the second. */

test.use({ hasTouch: true });

type Twice = (page: Page, button: Locator) => Promise<void>;

async function middle(button: Locator) {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return [x + width / 2, y + height / 2] as const;
}

/** A fingertip does not come down twice on the same point. */
const apart = 6;

const hands: Readonly<Record<string, Twice>> = {
  "a double click": async (page, button) => {
    const [x, y] = await middle(button);
    await page.mouse.click(x, y, { clickCount: 2, delay: 20 });
  },
  "a double tap": async (page, button) => {
    const [x, y] = await middle(button);
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(120);
    await page.touchscreen.tap(x + apart, y + apart);
  },
  "Enter twice": async (page, button) => {
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  },
};

const chosen = (form: Locator) => form.locator("input:checked");

for (const [what, twice] of Object.entries(hands)) {
  test(`${what} on “Begin” and “Next” of a class check chooses and skips nothing`, async ({
    page,
    context,
  }) => {
    const code = await startCheck(page);
    const phone = await context.newPage();
    await phone.goto(`/en/check/child/#${code}`);
    await phone.getByLabel("Your number").fill("7");
    await twice(phone, phone.getByRole("button", { name: "Begin" }));
    const form = phone.locator("form.quiz");
    await expect(form).toContainText("Question 1 of");
    await phone.waitForTimeout(600);
    await expect(form).toContainText("Question 1 of");
    await expect(chosen(form)).toHaveCount(0);
    await expect(form.getByRole("status")).toBeEmpty();
    for (let asked = 1; await form.isVisible(); asked += 1) {
      await expect(form).toContainText(`Question ${asked} of`);
      await expect(chosen(form)).toHaveCount(0);
      await expect(form.getByRole("status")).toBeEmpty();
      for (const group of await form.locator("fieldset").all())
        await group.locator("input").first().check();
      await twice(phone, form.locator("button[type=submit]"));
      await phone.waitForTimeout(600);
    }
    // Nothing on the screen with the code was hit either.
    await expect(phone.getByText("Show this screen to your teacher.")).toBeVisible();
    await expect(phone.getByText("Has your teacher counted your code?")).toHaveCount(0);
    await twice(phone, phone.getByRole("button", { name: "The phone goes to another pupil" }));
    await expect(phone.getByText("Has your teacher counted your code?")).toBeVisible();
    await expect(phone.locator("[data-result]")).toBeVisible();
  });

  test(`${what} on the buttons of a quiz goes on by one`, async ({ page }) => {
    const quiz = quizOn(page, "k1", "en");
    await page.goto("/en/lessons/k1/");
    await expect(quiz.form).toBeVisible();
    for (let asked = 1; await quiz.form.isVisible(); asked += 1) {
      await expect(quiz.form).toContainText(`Question ${asked} of`);
      await expect(chosen(quiz.form)).toHaveCount(0);
      await quiz.giveSafely();
      await twice(page, quiz.button(quiz.words.check));
      await page.waitForTimeout(600);
      await expect(quiz.verdict, "the verdict waits to be read").toBeVisible();
      await expect(quiz.form).toContainText(`Question ${asked} of`);
      await twice(page, quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)));
      await page.waitForTimeout(600);
    }
    await expect(page).toHaveURL("/en/lessons/k1/");
    await expect(quiz.result).toContainText(quiz.words.resultTitle);
  });

  test(`${what} on the buttons of a lesson on the wall goes on, or back, by one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto("/en/classroom/show/k1/");
    await startShow(page, "en");
    const bar = page.locator(".stage-bar");
    const place = async () => {
      const slide = page.locator(".stage-slide");
      const step = await slide.getAttribute("data-step");
      return [await bar.locator("progress").getAttribute("value"), step].join();
    };
    // The same way by single keys.
    const way = [await place()];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press("PageDown");
      way.push(await place());
    }
    await page.keyboard.press("Home");
    for (const wanted of way) {
      expect(await place()).toBe(wanted);
      await twice(page, bar.locator(".button").last());
      await page.waitForTimeout(600);
    }
    for (const wanted of [...way].reverse()) {
      await twice(page, bar.locator(".button").first());
      await page.waitForTimeout(600);
      expect(await place()).toBe(wanted);
    }
  });
}

test("what is asked before it is deleted is not deleted by a double click", async ({ page }) => {
  await startCheck(page);
  for (const hand of ["a double click", "a double tap"] as const) {
    await hands[hand]?.(page, page.getByRole("button", { name: "Delete this check" }));
    await page.waitForTimeout(600);
    await expect(page.locator("[data-check]")).toHaveCount(1);
    await page.getByRole("button", { name: "No, keep it" }).click();
  }
});

test("a button that stays is hit as often as one hits it", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/en/classroom/show/k1/");
  await startShow(page, "en");
  while (!(await page.locator(".stage-options").isVisible())) await page.keyboard.press("PageDown");
  await hands["a double click"]?.(page, page.locator(".stage-option").first());
  await hands["a double tap"]?.(page, page.locator(".stage-option").first());
  await expect(page.locator(".stage-count").first()).toHaveText("4");
});
