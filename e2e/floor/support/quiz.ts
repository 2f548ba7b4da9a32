import type { Locale } from "../../../src/i18n/locales";
import type { Lesson } from "../../../src/library/compile";
import { type Question, solution } from "../../../src/question-types/rules";
import { type Hand, tap, until } from "../../../src/question-types/testing/hand";
import { give } from "../../support/drive";
import { addressOf, wordsOf } from "../../support/words";
import type { FloorPage } from "./page";

/** The question that is asked; null when the quiz is over. */
export const asked = (page: FloorPage): Promise<string | null> =>
  page
    .locator("form.quiz")
    .evaluateAll(([form]) => (form ? form.getAttribute("data-question") : null));

/** The question of this id. */
export function questionOf(questions: readonly Question[], id: string | null): Question {
  const question = questions.find((known) => known.id === id);
  if (!question) throw new Error(`The page asks ${id}, which nobody knows.`);
  return question;
}

/** Answers every question of a lesson safely with one hand, up to the result. */
export async function playSafely(
  page: FloorPage,
  { facts, texts }: Lesson,
  locale: Locale,
  hand: Hand,
): Promise<void> {
  const { questions } = texts[locale];
  const address = addressOf(facts.door);
  const t = wordsOf(locale);
  const form = page.locator("form.quiz");
  await form.shown();
  for (const last of questions) {
    const id = await asked(page);
    const question = questionOf(questions, id);
    await give(form, question, solution(question), hand);
    await tap(
      form.getByRole("button", { name: t("quiz.player.check", { address }), exact: true }),
      hand,
    );
    await form.locator(".verdict-safe").shown();
    const onward =
      last === questions[questions.length - 1] ? "quiz.player.finish" : "quiz.player.next";
    await tap(form.getByRole("button", { name: t(onward, { address }), exact: true }), hand);
    await until(async () => (await asked(page)) !== id, `another question than ${id}`);
  }
}
