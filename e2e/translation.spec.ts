import type { Page } from "@playwright/test";
import type { IslandName } from "../app/islands";
import { spacedCode } from "../src/classroom/checks/short-code";
import { solution } from "../src/question-types/rules";
import { answerOnPhone, deskStatus, startCheck } from "./support/class-check";
import { lessonOf, library } from "./support/content";
import { attemptKey, attemptText, keepAttempt } from "./support/device";
import { unsafeAnswer } from "./support/drive";
import { fileAddress } from "./support/homes";
import { type Quiz, quizOn, reviewOn } from "./support/quiz";
import { startShow } from "./support/show";
import { expect, test } from "./support/test";
import { expectOwnWords, translatePages } from "./support/translation";
import { wordsOf } from "./support/words";

/** The browser translates the page: what stands on the screen always belongs to what is on the screen. */

test.beforeEach(({ context }) => translatePages(context));

const aDay = 86_400_000;

/** Another tab finishes lessons, and this page hears of it. */
async function finishElsewhere(page: Page, lessons: readonly string[]): Promise<void> {
  const texts = lessons.map((lesson, n) => {
    const rule = lessonOf(lesson).texts.en.questions[0]?.rule ?? "";
    return [
      attemptKey(`e${n}`),
      attemptText({ id: `e${n}`, lesson, rule, tries: [true] }),
    ] as const;
  });
  await page.evaluate((entries) => {
    for (const [key, text] of entries) {
      localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent("storage", { key }));
    }
  }, texts);
}

const childLessons = library.lessons
  .filter(({ facts }) => facts.door === "child")
  .map(({ id }) => id);

/** Plays a quiz to its end, one answer unsafe, and looks at every screen of it. */
async function playWhole(page: Page, quiz: Quiz): Promise<void> {
  let unsafe = 0;
  await expect(quiz.form).toBeVisible();
  for (let asked = 1; await quiz.form.isVisible(); asked += 1) {
    const question = await quiz.present();
    await expect(quiz.form.getByRole("heading")).toHaveText(question.prompt);
    await expect(quiz.form.getByRole("group", { name: question.prompt })).toBeVisible();
    await expectOwnWords(page);
    await quiz.button(quiz.words.check).click();
    await expect(quiz.form.getByRole("status")).toHaveText(await quiz.incomplete());
    await expectOwnWords(page);
    if (question.critical && unsafe === 0) {
      unsafe += 1;
      await quiz.answer(unsafeAnswer(question));
      await expect(quiz.verdict).toContainText(quiz.words.safer);
      await expectOwnWords(page);
      await quiz.button(quiz.words.tryAgain).click();
      await expect(quiz.form).toContainText(quiz.words.again);
      await expectOwnWords(page);
    }
    await quiz.answer(solution(question));
    await expect(quiz.form).toContainText(`Question ${asked} of`);
    await expectOwnWords(page);
    await quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)).click();
  }
  expect(unsafe, "a deciding question was answered unsafely once").toBe(1);
  await expectOwnWords(page);
}

/** What is done with each island; each changes words where they stand. */
const islands: Readonly<Record<IslandName, (page: Page) => Promise<void>>> = {
  async certificate(page) {
    await page.goto("/en/certificate/child/");
    await expectOwnWords(page);
    await finishElsewhere(page, childLessons.slice(1));
    await expectOwnWords(page);
    await finishElsewhere(page, childLessons);
    await page.locator("[name=certificate-name]").fill("Nar");
    await expect(page.locator(".certificate-name")).toHaveText("Nar");
    await expect(page.locator(".certificate-name")).toHaveAttribute("translate", "no");
    await page.locator("[name=certificate-name]").fill("Nərmin");
    await expect(page.locator(".certificate-name")).toHaveText("Nərmin");
  },
  async "class-checks"(page) {
    await startCheck(page);
    await expectOwnWords(page);
    const typed = page.getByLabel("The eight letters and numbers under the pupil’s picture code");
    await page.getByText("By typing").click();
    for (const [text, said] of [
      ["12345678", "A character is wrong or missing."],
      ["https://example.org/", "This code is not from a class check. It was not opened."],
    ] as const) {
      await typed.fill(text);
      await typed.press("Enter");
      await expect(deskStatus(page)).toContainText(said);
      await expectOwnWords(page);
    }
    await page.getByRole("button", { name: "Delete this check" }).click();
    await expectOwnWords(page);
    await page.getByRole("button", { name: "Yes, delete for good" }).click();
    await expectOwnWords(page);
    await page.getByRole("button", { name: "Close" }).click();
    await expect(page.locator("strong", { hasText: "5a" })).toHaveAttribute("translate", "no");
    await page.getByLabel("Label of the class").fill("6b");
    await page.getByRole("button", { name: "Make" }).click();
    await expect(page.getByRole("heading", { name: "Checks of the class 6b" })).toBeVisible();
  },
  async "continue-link"(page) {
    const link = page.locator("[data-island=continue-link]");
    await page.goto("/en/");
    const said = new Set([await link.textContent()]);
    for (const count of [1, 2, 3]) {
      await finishElsewhere(page, childLessons.slice(0, count));
      await expectOwnWords(page);
      said.add(await link.textContent());
    }
    expect(said.size).toBeGreaterThan(2);
  },
  async "device-files"(page) {
    await page.goto("/en/progress/files/");
    await page.locator("section button").first().click();
    await expectOwnWords(page);
    await page.locator("input[type=file]").setInputFiles({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from("{"),
    });
    await expect(page.locator("section [role=status]").last()).not.toBeEmpty();
    await expectOwnWords(page);
    await page.getByRole("button", { name: "Delete everything on this device" }).click();
    await expectOwnWords(page);
    await page.locator("section button.button-quiet").last().click();
  },
  async "last-language"(page) {
    await page.goto("/");
  },
  async "lesson-path"(page) {
    await page.goto("/en/child/");
    await expectOwnWords(page);
    await finishElsewhere(page, childLessons);
    await expect(page.getByText("Done").first()).toBeVisible();
  },
  async "lesson-quiz"(page) {
    const quiz = quizOn(page, "k1", "en");
    await page.goto("/en/lessons/k1/");
    await playWhole(page, quiz);
    await expect(quiz.result).toContainText(quiz.words.resultTitle);
    await quiz.result.getByRole("button").click();
    await expect(quiz.form).toContainText("Question 1 of");
  },
  async "lesson-show"(page) {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto("/en/classroom/show/k1/");
    await startShow(page, "en");
    const slide = page.locator(".stage-slide");
    for (let step = 0, before = ""; step < 80; step += 1) {
      const now = (await slide.innerHTML()) + (await page.locator(".stage-bar").innerHTML());
      if (now === before) break;
      before = now;
      if (await page.locator(".stage-options").isVisible()) {
        await page.keyboard.press("a");
        await expect(page.locator(".stage-letter").first()).toHaveAttribute("translate", "no");
      }
      await expectOwnWords(page);
      await page.keyboard.press("PageDown");
    }
    await expect(page.locator(".stage-reveal")).toBeVisible();
    await page.keyboard.press("?");
    await expectOwnWords(page);
  },
  async "offline-status"(page) {
    await page.goto("/en/");
  },
  async "progress-view"(page) {
    await page.goto("/en/progress/");
    await finishElsewhere(page, childLessons.slice(0, 2));
    await expect(page.getByText("Done").first()).toBeVisible();
    await expectOwnWords(page);
    const t = wordsOf("en");
    for (const name of ["Nar", "Aysel"]) {
      await page.getByRole("button", { name: t("learners.island.add") }).click();
      await expectOwnWords(page);
      await page.getByLabel(t("learners.island.nickname")).fill(name);
      await page.getByRole("button", { name: t("learners.island.make") }).click();
      await expect(page.locator("[data-learner]")).toHaveText(name);
      await expect(page.locator("[data-learner] [translate=no]")).toHaveText(name);
      await expectOwnWords(page);
    }
    await page.getByRole("button", { name: "Nar", exact: true }).click();
    await expect(page.locator("[data-learner]")).toHaveText("Nar");
    await page.getByRole("button", { name: t("learners.island.change") }).click();
    await page.getByRole("button", { name: t("learners.island.lock"), exact: true }).click();
    for (const touch of [0, 1]) {
      await page.locator(".picture-choice").nth(touch).click();
      await expectOwnWords(page);
    }
  },
  async "pupil-check"(page) {
    await page.goto("/en/check/child/");
    for (const [code, said] of [
      ["1", "This code has a mistake."],
      ["2", "This code has a mistake."],
    ] as const) {
      await page.getByLabel("Code of the check").fill(code);
      await page.getByRole("button", { name: "Begin" }).click();
      await expect(page.getByText(said)).toBeVisible();
      await expectOwnWords(page);
    }
  },
  async review(page) {
    await page.clock.setFixedTime(Date.UTC(2026, 10, 30, 8));
    await page.goto("/en/review/child/");
    await expectOwnWords(page);
    const question = lessonOf("k1").texts.en.questions.find(({ critical }) => critical);
    await keepAttempt(page, { id: "a", lesson: "k1", rule: question?.rule ?? "", tries: [true] });
    await page.reload();
    const quiz = reviewOn(page, "child", "en");
    while (await quiz.form.isVisible()) {
      await expect(quiz.form.getByRole("heading")).toHaveText((await quiz.present()).prompt);
      await expectOwnWords(page);
      await quiz.passSafely();
    }
    await expect(quiz.result).toBeVisible();
    await expectOwnWords(page);
    await page.clock.setFixedTime(Date.UTC(2026, 10, 30, 8) + 90 * aDay);
    await page.reload();
    await expect(quiz.form).toBeVisible();
  },
  async "sample-question"(page) {
    await page.goto("/en/authors/ordering/");
    const form = page.locator("form.quiz").first();
    await form.locator("button[type=submit]").click();
    await expect(form.getByRole("status")).not.toBeEmpty();
    await expectOwnWords(page);
    // The words of the steps move through the rows.
    const steps = () => form.locator("[data-step]").allTextContents();
    const before = await steps();
    await form.locator(".ordering-move:not([aria-disabled])").first().click();
    expect(await steps()).not.toEqual(before);
    await expectOwnWords(page);
    await form.locator("button[type=submit]").click();
    await expect(form.locator(".verdict")).toBeVisible();
  },
  async "settings-form"(page) {
    await page.goto("/en/settings/");
    await page.locator("input[type=radio]").last().check();
    await expect(page.locator("form [role=status]")).not.toBeEmpty();
  },
  async "word-search"(page) {
    await page.goto("/en/words/");
    const status = page.locator("[data-island=word-search] [role=status]");
    const search = page.getByRole("searchbox");
    const said = new Set<string>();
    for (const text of ["m", "mi", "mine", "xyz", "w", ""]) {
      await search.fill(text);
      await expectOwnWords(page);
      said.add((await status.textContent()) ?? "");
    }
    expect(said.size).toBeGreaterThan(3);
  },
  async worksheets(page) {
    await page.goto("/en/classroom/worksheets/child/#a-1");
    await expectOwnWords(page);
    for (const name of ["lesson", "form", "variants", "part"]) {
      await page.locator(`input[name=${name}]`).last().click();
      await expectOwnWords(page);
    }
  },
};

for (const [name, play] of Object.entries(islands)) {
  test(`translated, ${name} says what it has drawn last`, async ({ page }) => {
    test.slow();
    await play(page);
    await expectOwnWords(page);
    expect(await page.locator(`[data-island=${name}]`).count()).toBeGreaterThan(0);
  });
}

test("in the single file too, from page to page", async ({ page }) => {
  test.slow();
  await page.goto(fileAddress("files/safe-step-en.html"));
  await page.evaluate(() => location.assign("#lessons-k1"));
  const quiz = quizOn(page, "k1", "en");
  await playWhole(page, quiz);
  await page.evaluate(() => location.assign("#words"));
  await page.getByRole("searchbox").fill("mine");
  await expectOwnWords(page);
  await page.evaluate(() => location.assign("#lessons-k1"));
  await expect(quiz.result).toContainText(quiz.words.lastTime);
  await expectOwnWords(page);
});

test("a whole class check is played in translation: teacher, pupil, code, count", async ({
  page,
  context,
}) => {
  test.slow();
  const code = await startCheck(page);
  const shown = page.locator(`[data-check="${code}"]`);
  await expect(shown).toHaveText(spacedCode(code));
  await expect(shown.locator("font")).toHaveCount(0);
  await expectOwnWords(page);
  let asked = 0;
  const { phone, result } = await answerOnPhone(context, code, 7, undefined, async (phone) => {
    asked += 1;
    const form = phone.locator("form.quiz");
    const id = await form.getAttribute("data-question");
    const prompt = library.bank.find((known) => known.id === id)?.questions.en.prompt ?? "";
    await expect(form.getByRole("heading")).toHaveText(prompt);
    await expect(form.getByRole("group", { name: prompt, exact: true })).toBeVisible();
    await expect(form).toContainText(`Question ${asked} of`);
    await expectOwnWords(phone);
    await form.locator("button[type=submit]").click();
    await expect(form.getByRole("status")).not.toBeEmpty();
    await expectOwnWords(phone);
  });
  await expectOwnWords(phone);
  const own = phone.locator("[data-result]");
  await expect(own).toHaveText(spacedCode(result));
  await expect(own.locator("font")).toHaveCount(0);
  await phone.getByRole("button", { name: "See the safe answers" }).click();
  await expectOwnWords(phone);
  await phone.getByRole("button", { name: "Back to the code" }).click();
  await phone.getByRole("button", { name: "The phone goes to another pupil" }).click();
  await expectOwnWords(phone);
  await phone.getByRole("button", { name: "Yes, it is counted" }).click();
  await expectOwnWords(phone);
  await page.getByText("By typing").click();
  const typed = page.getByLabel("The eight letters and numbers under the pupil’s picture code");
  for (const said of ["Number 7 is counted.", "Number 7 was counted before. Nothing changed."]) {
    await typed.fill(result);
    await typed.press("Enter");
    await expect(deskStatus(page)).toHaveText(said);
    await expectOwnWords(page);
  }
  await expect(page.getByText("Counted so far: 1")).toBeVisible();
});
