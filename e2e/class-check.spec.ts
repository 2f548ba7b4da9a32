import { readFileSync } from "node:fs";
import { answerOnPhone, startCheck } from "./support/class-check";
import { expect, test } from "./support/test";

/** A class check from the teacher's desk to the pupils' phones and back. */

test.describe("a class check", () => {
  test("goes from the teacher's desk to three phones, paper and hands, and back", async ({
    page,
    browser,
  }) => {
    const code = await startCheck(page);
    expect(code).toMatch(/^[0-9A-Z]{8}$/);
    await expect(
      page.getByRole("link", { name: "Sheets of paper for this check" }),
    ).toHaveAttribute("href", new RegExp(`/en/classroom/worksheets/child/#${code}$`));
    await page.getByText("By typing").click();
    const status = page.locator("section[aria-labelledby=collect] > [role=status]");
    const typed = page.getByLabel("The eight letters and numbers under the pupil’s picture code");
    const results: string[] = [];
    for (const number of [1, 2, 3]) {
      const context = await browser.newContext();
      const { phone, result } = await answerOnPhone(context, code, number);
      results.push(result);
      // A reload on the phone shows the same code again.
      await phone.reload();
      await expect(phone.locator("[data-result]")).toHaveAttribute("data-result", result);
      await expect(phone.locator("svg.picture-code")).toBeVisible();
      await typed.fill(result.toLowerCase());
      await typed.press("Enter");
      await expect(status).toHaveText(`Number ${number} is counted.`);
      await context.close();
    }
    await typed.fill(results[0] ?? "");
    await typed.press("Enter");
    await expect(status).toHaveText("Number 1 was counted before. Nothing changed.");
    await typed.fill("12345678");
    await typed.press("Enter");
    await expect(status).toHaveText(/^A character is wrong or missing/);
    await typed.fill("https://example.org/");
    await typed.press("Enter");
    await expect(status).toHaveText("This code is not from a class check. It was not opened.");

    await page.getByText("From paper").click();
    const paper = page.locator("form", { hasText: "Type the pupil’s number" });
    for (const number of [4, 5]) {
      await page.getByLabel("Number of the pupil").fill(String(number));
      await paper.locator("input[type=checkbox]").first().check();
      await paper.getByRole("button", { name: "Count" }).click();
      await expect(status).toHaveText(`Number ${number} is counted.`);
    }
    await expect(page.getByText("Counted so far: 5")).toBeVisible();
    await expect(page.getByText("Too few answers to compare")).toBeVisible();

    // After the lessons: form B, by hands, enough for a comparison on one side only.
    await page.getByRole("button", { name: "Start the check after the lessons" }).click();
    await expect(page.getByText("After the lessons (form B) ·")).toBeVisible();

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the table (CSV)" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(
      /^class-check-5a-[0-9A-Z]{8}-\d{4}-\d\d-\d\d\.csv$/,
    );
    const text = readFileSync((await download.path()) ?? "", "utf8");
    expect(text.startsWith('\uFEFF"Rule"')).toBe(true);
    expect(text.trim().split("\r\n").length).toBeGreaterThan(3);

    await page.reload();
    await page.getByRole("button", { name: "Open: 5a" }).click();
    await page.getByText("Before the lessons (form A) ·").click();
    await expect(page.getByText("Counted so far: 5")).toBeVisible();
  });

  test("is deleted, and its class, only after one has read what goes with it", async ({ page }) => {
    await startCheck(page);
    for (const [what, loses, gone, goesTo] of [
      [
        "Delete this check",
        "results will be deleted too",
        "[data-check]",
        "Checks of the class 5a",
      ],
      ["Delete this class", "save all classes to a file first", "#school", "Classes"],
    ] as const) {
      const ask = page.getByRole("button", { name: what });
      await ask.focus();
      await page.keyboard.press("Enter");
      const sure = page.getByRole("group", { name: what });
      await expect(sure).toHaveAccessibleDescription(new RegExp(loses));
      // Whoever goes on pressing Enter keeps it.
      await expect(sure.getByRole("button", { name: "No, keep it" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(ask).toBeFocused();
      await expect(page.locator(gone)).toHaveCount(1);
      await page.keyboard.press("Enter");
      await sure.getByRole("button", { name: "Yes, delete for good" }).click();
      await expect(page.locator(gone)).toHaveCount(0);
      await expect(page.getByRole("heading", { name: goesTo })).toBeFocused();
    }
    await page.reload();
    await expect(page.getByText("No class yet.")).toBeVisible();
  });

  test("tells a pupil what is wrong with the code or the number", async ({ page }) => {
    await page.goto("/en/check/teen/");
    const begin = page.getByRole("button", { name: "Begin" });
    await begin.click();
    await expect(page.getByText("This code has a mistake.")).toBeVisible();
    const other = await page.context().newPage();
    const code = await startCheck(other);
    await page.getByLabel("Code of the check").fill(code);
    await begin.click();
    await expect(page.getByText("This code belongs to a check for another age.")).toBeVisible();
    await page.getByRole("link", { name: "Go there" }).click();
    await expect(page).toHaveURL(/\/en\/check\/child\/#/);
    await page.getByLabel("Your number").fill("64");
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page.getByText("Type your number, from 1 to 63.")).toBeVisible();
  });
});
