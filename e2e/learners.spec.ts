import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { lessonsOf } from "../src/library/load";
import { solution } from "../src/question-types/rules";
import { expectNothingFound } from "./support/axe";
import { lessonOf, library } from "./support/content";
import { keepAttempt, kept } from "./support/device";
import { unsafeAnswer } from "./support/drive";
import { quizOn, reviewOn } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** Several learners on one device, a week of them, and their way to another device. */

const t = wordsOf("en");
const aDay = 86_400_000;
const monday = Date.UTC(2026, 10, 23, 9);

const now = (page: Page) => page.locator("[data-learner]");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const lesson = (page: Page, id: string) =>
  page.getByRole("listitem").filter({ hasText: lessonOf(id).texts.en.title });

async function add(page: Page, nickname: string, picture: "fox" | "owl"): Promise<void> {
  await page.goto("/en/progress/");
  await press(page, t("learners.island.add"));
  await page
    .locator("label.picture-choice", { hasText: t(`learners.pictures.${picture}`) })
    .click();
  await page.getByLabel(t("learners.island.nickname")).fill(nickname);
  await press(page, t("learners.island.make"));
  await expect(now(page)).toHaveText(nickname);
}

async function goOver(page: Page, nickname: string): Promise<void> {
  await page.goto("/en/progress/");
  await press(page, nickname);
  await expect(now(page)).toHaveText(nickname);
}

async function finish(page: Page, id: string): Promise<void> {
  const quiz = quizOn(page, id, "en");
  await page.goto(`/en/lessons/${id}/`);
  await quiz.finishSafely();
  await expect(quiz.result).toBeVisible();
}

/** Opens the two minutes and gives back which rules they ask, all answered safely but those named. */
async function review(page: Page, missed: readonly string[] = []): Promise<string[]> {
  const quiz = reviewOn(page, "child", "en");
  const asked: string[] = [];
  await page.goto("/en/review/child/");
  await expect(page.locator(".quiz, main .card").first()).toBeVisible();
  while (await quiz.form.isVisible()) {
    const question = await quiz.present();
    asked.push(question.rule);
    if (missed.includes(question.rule)) {
      await quiz.answer(unsafeAnswer(question));
      if (question.critical) {
        await quiz.button(quiz.words.tryAgain).click();
        await quiz.answer(solution(question));
      }
      await quiz.button(quiz.words.next).or(quiz.button(quiz.words.finish)).click();
    } else await quiz.passSafely();
  }
  return asked;
}

const rulesOf = (id: string) => new Set(lessonOf(id).texts.en.questions.map(({ rule }) => rule));
const sorted = (rules: Iterable<string>) => [...rules].sort();

test("two learners on one device through a week: each meets again what was theirs, when it is due", async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(monday);
  await add(page, "Nar", "fox");
  await finish(page, "k1");
  await add(page, "Leylək", "owl");
  await expect(lesson(page, "k1"), "the other did it").toContainText(t("progress.new"));
  await finish(page, "k6");
  expect(await review(page), "nothing on the same day").toEqual([]);
  await expect(page.locator("main .card")).toContainText(t("review.nextIn", { days: 1 }));

  await page.clock.setFixedTime(monday + aDay);
  await page.goto("/en/");
  await page.getByRole("link", { name: t("review.link") }).click();
  await expect(page).toHaveURL("/en/review/child/");
  const [critical] = lessonOf("k6").texts.en.questions.filter((one) => one.critical);
  const missed = critical?.rule ?? "";
  expect(sorted(await review(page, [missed])), "the second's").toEqual(sorted(rulesOf("k6")));
  await goOver(page, "Nar");
  expect(sorted(await review(page)), "the first's").toEqual(sorted(rulesOf("k1")));
  await expect(page.locator("main .card").last()).toContainText(t("review.nextIn", { days: 3 }));

  await page.clock.setFixedTime(monday + 2 * aDay);
  expect(await review(page), "met safely yesterday").toEqual([]);
  await goOver(page, "Leylək");
  expect(await review(page), "what was missed returns the next day").toEqual([missed]);

  await page.clock.setFixedTime(monday + 4 * aDay);
  await goOver(page, "Nar");
  expect(sorted(await review(page)), "three days later").toEqual(sorted(rulesOf("k1")));
  await expect(page.locator("main .card").last()).toContainText(t("review.nextIn", { days: 7 }));
  await page.goto("/en/progress/");
  await expect(lesson(page, "k6"), "never mixed").toContainText(t("progress.new"));
  await expect(page.getByText(t("progress.firm")).first()).toBeVisible();
});

test("the first of two learners in two tabs at once: each tab keeps for whom it was opened", async ({
  page,
  context,
}) => {
  await add(page, "Nar", "fox");
  await page.goto("/en/lessons/k1/");
  const first = quizOn(page, "k1", "en");
  await expect(first.form).toBeVisible();
  const other = await context.newPage();
  await add(other, "Leylək", "owl");
  await other.goto("/en/lessons/k2/");
  const second = quizOn(other, "k2", "en");
  await Promise.all([first.finishSafely(), second.finishSafely()]);
  const learners = Object.entries(await kept(page)).flatMap(([key, text]) => {
    const [, learner] = /\/attempt\/([0-9a-z]+)\//.exec(key) ?? [];
    return learner ? [[JSON.parse(text).lesson, learner]] : [];
  });
  expect(learners.map(([id]) => id).sort()).toEqual(["k1", "k2"]);
  expect(new Set(learners.map(([, learner]) => learner)).size).toBe(2);
});

test("a learner deleted by mistake is brought back with everything", async ({ page }) => {
  await add(page, "Nar", "fox");
  await finish(page, "k1");
  await page.goto("/en/progress/");
  await press(page, t("learners.island.change"));
  await press(page, t("learners.island.delete"));
  await press(page, t("learners.island.deleteYes"));
  await expect(page.getByText(t("learners.island.daysLeft", { days: 7 }))).toBeVisible();
  await page
    .getByRole("button", { name: new RegExp(`^${t("learners.island.bringBack")}`) })
    .click();
  await press(page, "Nar");
  await expect(lesson(page, "k1")).toContainText(t("progress.done"));
});

test("a file saved on one device brings the learner to another", async ({ page, browser }) => {
  await add(page, "Nar", "fox");
  await finish(page, "k1");
  await page.goto("/en/progress/files/");
  const download = page.waitForEvent("download");
  await press(page, t("files.island.saveOne", { name: "Nar" }));
  const buffer = await readFile(await (await download).path());
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto("/en/progress/files/");
  const file = { name: "saved.json", mimeType: "application/json", buffer };
  await other.getByLabel(t("files.island.loadLabel")).setInputFiles(file);
  await expect(other.getByText(t("files.island.add", { name: "Nar", count: 1 }))).toBeVisible();
  await press(other, t("files.island.load"));
  await expect(other.getByText(t("files.island.loaded"))).toBeVisible();
  await other.goto("/en/progress/");
  await expect(now(other)).toHaveText("Nar");
  await expect(lesson(other, "k1")).toContainText(t("progress.done"));
  await context.close();
});

test("axe finds nothing in the two minutes nor on the sheet, which is one page of A4 with the name on it", async ({
  page,
}) => {
  await page.clock.setFixedTime(monday + 7 * aDay);
  await page.goto("/en/");
  for (const { id } of lessonsOf(library, "child"))
    await keepAttempt(page, { id, lesson: id, rule: "leave-it", tries: [true] });
  await page.goto("/en/review/child/");
  await expect(reviewOn(page, "child", "en").form).toBeVisible();
  await expectNothingFound(page, "two minutes");
  await page.goto("/en/certificate/child/");
  await page.getByLabel(t("certificate.nameLabel")).fill("Nar");
  await expectNothingFound(page, "sheet");
  await expect(page.locator(".certificate-name")).toHaveText("Nar");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
