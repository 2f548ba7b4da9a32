import type { BrowserContext, Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales";
import { href, paths } from "../../src/site/address";
import { expect } from "./test";
import { wordsOf } from "./words";

/** A class check, driven as a teacher and pupils would; in English. */

/** Makes a class and begins its check before the lessons; gives the check's code. */
export async function startCheck(page: Page, address = "/en/classroom/checks/"): Promise<string> {
  await page.goto(address);
  await page.getByLabel("Label of the class").fill("5a");
  await page.getByRole("button", { name: "Make" }).click();
  await page.getByLabel("I see something: four rules").check();
  await page.getByLabel("Stop and wait").check();
  await page.getByRole("button", { name: "Start the check before the lessons" }).click();
  return (await page.locator("[data-check]").getAttribute("data-check")) ?? "";
}

/**
 * Answers on a phone; every option by chance of the page's order. Gives the eight characters.
 * @param look is called at each question
 */
export async function answerOnPhone(
  context: BrowserContext,
  code: string,
  number: number,
  address = "/en/check/child/",
  look: (phone: Page) => Promise<void> = async () => {},
) {
  const phone = await context.newPage();
  await phone.goto(`${address}#${code}`);
  await phone.getByLabel("Your number").fill(String(number));
  await phone.getByRole("button", { name: "Begin" }).click();
  for (let step = 0; step < 20; step += 1) {
    const form = phone.locator("form.quiz");
    if ((await form.count()) === 0) break;
    const question = await form.getAttribute("data-question");
    await look(phone);
    for (const group of await form.locator("fieldset").all()) {
      const radio = group.locator("input[type=radio]").first();
      if (await radio.count()) await radio.check();
      else if (await group.locator("input[type=checkbox]").count())
        await group.locator("input[type=checkbox]").first().check();
    }
    await form.locator("button[type=submit]").click();
    await expect(phone.locator(`form.quiz[data-question="${question}"]`)).toHaveCount(0);
  }
  const result = await phone.locator("[data-result]").getAttribute("data-result");
  return { phone, result: result ?? "" };
}

/** What the desk of a check says last. */
export const deskStatus = (page: Page) =>
  page.locator("section[aria-labelledby=collect] > [role=status]").filter({ visible: true });

/** Copies pupils' sheets of paper into the open check, the first question ticked. */
export async function copyPaper(page: Page, numbers: readonly number[]): Promise<void> {
  const details = page.locator("details:visible", { hasText: "From paper" }).last();
  await details.getByText("From paper").click();
  for (const number of numbers) {
    await details.getByLabel("Number of the pupil").fill(String(number));
    await details.locator("input[type=checkbox]").first().check();
    await details.getByRole("button", { name: "Count" }).click();
    await expect(deskStatus(page)).toHaveText(`Number ${number} is counted.`);
  }
}

/** Types the hands counted for the first question of the open check. */
export async function countHands(page: Page, answered: number, safe: number): Promise<void> {
  const details = page.locator("details:visible", { hasText: "By a show of hands" }).last();
  await details.getByText("By a show of hands").click();
  const question = details.getByRole("listitem").first();
  await question.getByLabel("Hands in all").fill(String(answered));
  await question.getByLabel("Hands for the safe answer").fill(String(safe));
  await question.getByRole("button", { name: "Count" }).click();
  await expect(question.getByRole("button", { name: "Remove" })).toBeVisible();
}

/** Makes a class with ten hands before (five safe) and ten after (eight safe): it gained 0.6 of what it could. */
export async function countAClass(page: Page): Promise<void> {
  await startCheck(page);
  await countHands(page, 10, 5);
  // By key: a pointer waits until nothing on the page moves, which a busy machine may not tell for long.
  await page.getByRole("button", { name: "Start the check after the lessons" }).press("Enter");
  await countHands(page, 10, 8);
}

/** Opens that class in a language. */
export async function openClass(page: Page, locale: Locale): Promise<void> {
  await page.goto(href(locale, paths.classChecks));
  await page.getByRole("button", { name: `${wordsOf(locale)("checks.island.open")}: 5a` }).click();
}
