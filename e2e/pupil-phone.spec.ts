import type { Page } from "@playwright/test";
import { spacedCode } from "../src/classroom/checks/short-code";
import { answerOnPhone, startCheck } from "./support/class-check";
import { expect, test } from "./support/test";

/** The phone of a pupil is shared: with another pupil, with another check, with a finger that hits twice. */

const pupilPage = "/en/check/child/";
const field = (phone: Page) => phone.getByLabel("Code of the check");
const result = (phone: Page) => phone.locator("[data-result]");
const other = (phone: Page) => phone.locator("[data-other]");
const press = (phone: Page, name: string) => phone.getByRole("button", { name }).click();

/** Two checks of two classes. */
async function twoChecks(page: Page): Promise<readonly [string, string]> {
  const one = await startCheck(page);
  return [one, await startCheck(page)];
}

test("a link of another check is offered, and the code stays until the teacher has counted it", async ({
  page,
  context,
}) => {
  const [one, another] = await twoChecks(page);
  const { phone, result: own } = await answerOnPhone(context, one, 7);
  // The same tab, as a link on the phone's own page does it; then a new visit.
  for (const open of [
    () => phone.evaluate((code) => location.assign(`#${code}`), another),
    () => phone.goto(`/en/?`).then(() => phone.goto(`${pupilPage}#${another}`)),
  ]) {
    await open();
    await expect(other(phone)).toHaveText(spacedCode(another));
    await expect(result(phone)).toHaveText(spacedCode(own));
    await expect(phone.getByRole("button", { name: "The phone goes" })).toHaveCount(0);
    await press(phone, "No, not yet");
    await expect(other(phone)).toHaveCount(0);
    await expect(result(phone)).toHaveText(spacedCode(own));
    await phone.reload();
    await expect(result(phone)).toHaveText(spacedCode(own));
    await expect(other(phone)).toHaveCount(0);
  }
  // A messenger opens a tab of its own, and the first one stays open.
  const tab = await context.newPage();
  await tab.goto(`${pupilPage}#${another}`);
  await press(tab, "Yes, it is counted");
  await expect(field(tab)).toHaveValue(another);
  await expect(tab.getByText("The answers of number 7 stay on this phone")).toBeFocused();
  await tab.getByLabel("Your number").fill("8");
  await press(tab, "Begin");
  await expect(tab.locator("form.quiz")).toBeVisible();
  // The first tab follows: its own address names the check before, so it asks which one is meant.
  await press(phone, "Go on answering");
  await expect(phone.locator("form.quiz")).toBeVisible();
  await tab.reload();
  await expect(tab.locator("form.quiz"), "and writes nothing over it").toBeVisible();
});

test("a check that is not finished is not given up unasked, in its own door or the other", async ({
  page,
  context,
}) => {
  const [one, another] = await twoChecks(page);
  const phone = await context.newPage();
  await phone.goto(`${pupilPage}#${one}`);
  await phone.getByLabel("Your number").fill("7");
  await press(phone, "Begin");
  const form = phone.locator("form.quiz");
  const question = await form.getAttribute("data-question");
  await phone.goto("/en/check/teen/");
  await expect(phone.getByText("A check on this phone is not finished yet.")).toBeVisible();
  await press(phone, "Go on answering");
  await expect(phone).toHaveURL(`${pupilPage}#${one}`);
  await expect(form).toHaveAttribute("data-question", question ?? "");
  await phone.evaluate((code) => location.assign(`#${code}`), another);
  await expect(other(phone)).toHaveText(spacedCode(another));
  await press(phone, "Go on answering");
  await expect(form).toHaveAttribute("data-question", question ?? "");
  await phone.evaluate((code) => location.assign(`#${code}`), another);
  await press(phone, "Begin the new check");
  await expect(field(phone)).toHaveValue(another);
  await phone.reload();
  await press(phone, "Go on answering");
  await press(phone, "Go on answering");
  await expect(form).toHaveAttribute("data-question", question ?? "");
});

test("the phone goes to another pupil after one question, and the result can come back", async ({
  page,
  context,
}) => {
  const code = await startCheck(page);
  const { phone, result: own } = await answerOnPhone(context, code, 7);
  await press(phone, "The phone goes to another pupil");
  await expect(result(phone)).toHaveText(spacedCode(own));
  await press(phone, "No, not yet");
  await press(phone, "The phone goes to another pupil");
  await press(phone, "Yes, it is counted");
  await expect(result(phone)).toHaveCount(0);
  await phone.reload();
  await press(phone, "Show the code again");
  await expect(result(phone)).toHaveText(spacedCode(own));
  await press(phone, "The phone goes to another pupil");
  await press(phone, "Yes, it is counted");
  await phone.getByLabel("Your number").fill("8");
  await press(phone, "Begin");
  await expect(phone.locator("form.quiz")).toBeVisible();
  await phone.reload();
  await expect(phone.locator("form.quiz")).toBeVisible();
  await expect(phone.getByText("number 7")).toHaveCount(0);
});

for (const fragment of ["%", "%E0", "%E0%A4%A", "x".repeat(20_000)]) {
  test(`a pupil's page opens with #${fragment.slice(0, 9)} as with anything else`, async ({
    page,
  }) => {
    await page.goto(`${pupilPage}#${fragment}`);
    await press(page, "Begin");
    await expect(page.getByText("This code has a mistake.")).toBeVisible();
    await page.evaluate(() => location.assign("#%E0%"));
    await expect(field(page)).toHaveValue("%E0%");
  });
}
