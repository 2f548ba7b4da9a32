import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { readCsv } from "../src/classroom/testing/read-csv";
import {
  answerOnPhone,
  copyPaper,
  countHands,
  deskStatus,
  startCheck,
} from "./support/class-check";
import { lessonOf } from "./support/content";
import type { FaultySite } from "./support/faulty-site";
import { expect, isSaved, test } from "./support/offline";
import { startShow } from "./support/show";

/** A whole lesson as a teacher holds it: one laptop, three phones, two sheets of paper, a wall, hands. */

const lesson = "k2";

/** Keeps the site on a device by one visit, as its owner did at home. */
async function save(page: Page, site: FaultySite): Promise<void> {
  await page.goto(site.url("en/classroom/checks/"));
  await expect.poll(() => isSaved(page, "en"), { timeout: 20_000 }).toBe(true);
}

/** Form A: three phones, each code typed once and one of them twice; then two sheets and hands. */
async function checkBefore(page: Page, phones: readonly BrowserContext[], site: FaultySite) {
  const code = await startCheck(page, site.url("en/classroom/checks/"));
  await page.getByText("By typing").click();
  const typed = page.getByLabel("The eight letters and numbers under the pupil’s picture code");
  for (const [index, context] of phones.entries()) {
    const address = site.url("en/check/child/");
    const { phone, result } = await answerOnPhone(context, code, index + 1, address);
    await typed.fill(result);
    await typed.press("Enter");
    await expect(deskStatus(page)).toHaveText(`Number ${index + 1} is counted.`);
    await typed.fill(result);
    await typed.press("Enter");
    await expect(deskStatus(page)).toHaveText(
      `Number ${index + 1} was counted before. Nothing changed.`,
    );
    await phone.close();
  }
  await copyPaper(page, [4, 5]);
  await countHands(page, 8, 2);
  await expect(page.getByText("Too few answers to compare")).toBeVisible();
}

/** From the plan to the lesson on the wall, by keyboard; at its first question two votes with a talk between them. */
async function showLesson(page: Page, site: FaultySite): Promise<void> {
  await page.goto(site.url(`en/classroom/plan/${lesson}/`));
  await expect(page.locator(".plan-minutes")).toHaveCount(3);
  await page.getByRole("link", { name: "Show to a class" }).click();
  await startShow(page, "en");
  const stage = page.locator("dialog.stage");
  const { messages } = lessonOf(lesson).texts.en;
  const heading = stage.getByRole("heading", { level: 2 });
  const seen = new Set<string>();
  while (!(await stage.locator(".stage-options").isVisible())) {
    seen.add((await heading.textContent()) ?? "");
    await page.keyboard.press("PageDown");
  }
  for (const { heading: words } of messages) expect(seen).toContain(words);
  for (const key of "aaabbbbc") await page.keyboard.press(key);
  await page.keyboard.press("PageDown");
  await expect(stage.locator(".stage-bars b")).toContainText(["3", "4", "1"]);
  await page.keyboard.press("PageDown");
  await expect(heading).toHaveText("Talk in pairs");
  await page.keyboard.press("PageDown");
  for (const key of "bbbbbbba") await page.keyboard.press(key);
  await page.keyboard.press("PageDown");
  await expect(stage.locator(".stage-bars").nth(1)).toContainText(/4.*7/s);
  await expect(stage.locator(".stage-reveal")).toHaveCount(0);
  await page.keyboard.press(" ");
  await expect(stage.locator(".stage-reveal[data-verdict=safe]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stage).toBeHidden();
}

/** Form B by hands; what the class gained; the table, saved and read again. */
async function checkAfter(page: Page, site: FaultySite): Promise<void> {
  await page.goto(site.url("en/classroom/checks/"));
  await page.getByRole("button", { name: "Open: 5a" }).click();
  await page.getByRole("button", { name: "Start the check after the lessons" }).click();
  await countHands(page, 12, 12);
  await expect(
    page.getByText(/^Gain of the class: .+ of what could still be gained$/),
  ).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the table (CSV)" }).click();
  const text = readFileSync((await (await saving).path()) ?? "", "utf8");
  const [heads, ...rows] = readCsv(text, ",");
  expect(heads).toHaveLength(7);
  const shown = await page
    .locator("table.results tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent?.trim() ?? "")),
    );
  const share = ([answered, safe, percent]: readonly string[]) =>
    answered === "" ? "not asked" : `${percent} % (${safe} of ${answered})`;
  expect(rows.map((row) => [row[0], share(row.slice(1, 4)), share(row.slice(4))])).toEqual(shown);
  expect(shown.flat()).toContain("100 % (12 of 12)");
}

async function wholeLesson(page: Page, browser: Browser, site: FaultySite, offline: boolean) {
  const phones = await Promise.all([1, 2, 3].map(() => browser.newContext()));
  if (offline) {
    await save(page, site);
    for (const phone of phones) {
      const home = await phone.newPage();
      await save(home, site);
      await home.close();
    }
    site.goesOffline();
  }
  await checkBefore(page, phones, site);
  await showLesson(page, site);
  await checkAfter(page, site);
  await Promise.all(phones.map((phone) => phone.close()));
}

test("a whole lesson is held with a network", async ({ page, browser, site }) => {
  await wholeLesson(page, browser, site, false);
});

test("the same lesson is held without a network, after one visit by each device", async ({
  page,
  browser,
  site,
}) => {
  test.slow();
  await wholeLesson(page, browser, site, true);
});
