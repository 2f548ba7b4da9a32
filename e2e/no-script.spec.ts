import { doors } from "../src/base/doors";
import { localeNames, locales } from "../src/i18n/locales";
import { readerAt } from "../src/library/canonical";
import { type Answer, solution } from "../src/question-types/rules";
import { href, paths } from "../src/site/address";
import { lessonOf, library } from "./support/content";
import { unsafeAnswer } from "./support/drive";
import { saidTo } from "./support/quiz";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

/** A phone that runs no scripts gets everything but the keeping of results. */
test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`in ${locale} a lesson reads fully and each question opens its answer`, async ({ page }) => {
    await page.goto(href(locale, paths.lesson("y4")));
    const { facts, texts } = lessonOf("y4");
    const { title, summary, messages, questions } = texts[locale];
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByText(summary, { exact: true })).toBeVisible();
    for (const { id, heading, parts } of messages) {
      const message = page.locator(`#${id}`);
      await expect(message.getByRole("heading", { name: heading })).toBeVisible();
      for (const part of parts) {
        if (part.kind === "algorithm")
          await expect(message.getByRole("listitem")).toHaveText([
            ...library.algorithm[locale][readerAt(facts.door)][part.name].rules,
          ]);
      }
    }
    const notice = page.locator("noscript p");
    await expect(notice).toHaveText(t("lesson.noScript", { address: "informal" }));
    await expect(notice).toBeVisible();
    await expect(page.locator("form")).toHaveCount(0);
    for (const question of questions) {
      const block = page.getByRole("listitem").filter({
        has: page.getByRole("heading", { name: question.prompt, exact: true }),
      });
      const answers: [Answer, "safe" | "unsafe", RegExp][] = [
        [unsafeAnswer(question), "unsafe", /^– /],
        [solution(question), "safe", /^✓ /],
      ];
      for (const [answer, verdict, sign] of answers) {
        const [said] = saidTo(question, answer, verdict);
        const option = block.locator("details").filter({
          has: page.locator("summary").getByText(said?.label ?? "", { exact: true }),
        });
        const reason = option.getByText(said?.feedback ?? "", { exact: false });
        await expect(reason).toBeHidden();
        await option.locator("summary").click();
        await expect(reason).toBeVisible();
        await expect(reason).toHaveText(sign);
      }
      // Of one-answer questions one answer is open at a time.
      await expect(block.locator("details[open]")).toHaveCount(
        question.type === "multiple" ? 2 : 1,
      );
    }
  });

  test(`in ${locale} paper shows what is said to each answer`, async ({ page }) => {
    await page.goto(href(locale, paths.lesson("k1")));
    await page.emulateMedia({ media: "print" });
    for (const question of lessonOf("k1").texts[locale].questions) {
      for (const { feedback } of saidTo(question, solution(question), "safe"))
        await expect(page.getByText(feedback).first()).toBeVisible();
    }
  });

  test(`in ${locale} the emergency pages lead step by step to the numbers`, async ({ page }) => {
    await page.goto(href(locale, paths.home));
    await page.getByRole("link", { name: t("shell.danger") }).click();
    for (const [choice, name] of [
      ["known", "a"],
      ["unsure", "b"],
    ] as const) {
      await page.getByRole("link", { name: t(`emergency.${choice}`) }).click();
      const { rules } = library.algorithm[locale].child[name];
      await expect(page.locator(".step-words")).toHaveText([...rules]);
      await page.getByRole("link", { name: t("emergency.oneAtATime") }).click();
      for (const [index, words] of rules.entries()) {
        const step = page.locator(".step-screen").nth(index);
        await expect(step.getByText(words, { exact: true })).toBeInViewport();
        await step.getByRole("link").click();
      }
      await expect(page.locator("a[href='tel:112']").last()).toBeInViewport();
      await page.getByRole("link", { name: t("emergency.back") }).click();
      await expect(page).toHaveURL(href(locale, paths.emergency));
    }
  });

  test(`in ${locale} every other page says something sensible`, async ({ page }) => {
    await page.goto(href(locale, paths.home));
    for (const door of doors)
      await expect(page.getByRole("link", { name: t(`doors.${door}.name`) })).toBeVisible();
    for (const door of doors) {
      await page.goto(href(locale, paths.door(door)));
      for (const { id, facts, texts } of library.lessons)
        if (facts.door === door)
          await expect(page.locator(`main a[href$="/lessons/${id}/"]`)).toContainText(
            texts[locale].title,
          );
    }
    await page.goto(href(locale, paths.words));
    for (const { term } of library.glossary)
      await expect(page.getByRole("heading", { name: term[locale], exact: true })).toBeVisible();
    await expect(page.locator("main input")).toHaveCount(0);
    await page.goto(href(locale, paths.settings));
    await expect(page.getByText(t("settings.noScript"))).toBeVisible();
    await page.goto(href(locale, paths.progress));
    await expect(page.getByText(t("progress.noScript"))).toBeVisible();
    await page.goto(href(locale, paths.review("child")));
    await expect(page.getByText(t("review.noScript"))).toBeVisible();
    const { title } = lessonOf("k1").texts[locale];
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await page.goto(href(locale, paths.certificate("child")));
    await expect(page.getByText(t("certificate.noScript"))).toBeVisible();
  });

  test(`from ${locale} the language switch stays on the same page`, async ({ page }) => {
    for (const path of [paths.lesson("k1"), paths.emergencyUnsure]) {
      for (const other of locales) {
        await page.goto(href(locale, path));
        await page.getByRole("link", { name: localeNames[other] }).click();
        await expect(page).toHaveURL(href(other, path));
        await expect(page.locator("html")).toHaveAttribute("lang", other);
      }
    }
  });
}

test("“/” leads to each language", async ({ page }) => {
  for (const locale of locales) {
    await page.goto("/");
    await page.getByRole("link", { name: localeNames[locale] }).click();
    await expect(page).toHaveURL(href(locale, paths.home));
  }
});
