import { camerasOn, giveCamera, holdPhone, startCamera } from "./support/camera";
import { answerOnPhone, deskStatus, startCheck } from "./support/class-check";
import { expect, test } from "./support/test";

/** Collecting the answers of a class check by camera and photo. */

test.describe("the camera of a class check", () => {
  for (const [what, name, sentence] of [
    ["denied", "NotAllowedError", /was not allowed to use the camera/],
    ["missing", "NotFoundError", /has no camera/],
    ["busy", "NotReadableError", /Another program is using the camera/],
    ["not given at all", "NotSupportedError", /does not give the camera to this page/],
  ] as const) {
    test(`says what to do when the camera is ${what}`, async ({ page }) => {
      await page.addInitScript((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", error));
      }, name);
      await startCheck(page);
      await startCamera(page);
      await expect(page.getByText(sentence)).toBeVisible();
    });
  }

  test("reads a pupil's picture code from a photo, where the browser draws no file by itself too", async ({
    page,
    browser,
  }) => {
    // Safari below 15 has none that takes a file.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "createImageBitmap");
    });
    const code = await startCheck(page);
    const context = await browser.newContext();
    const { phone } = await answerOnPhone(context, code, 9);
    const photo = await phone.screenshot();
    await context.close();
    await page.getByText("With the camera").click();
    const choose = page.getByLabel("From a photo");
    await choose.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: photo });
    await expect(deskStatus(page)).toHaveText("Number 9 is counted.", { timeout: 20_000 });
    for (const buffer of [Buffer.from("no picture"), Buffer.alloc(0)]) {
      await choose.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer });
      await expect(deskStatus(page)).toHaveText(/^No picture code could be read in this photo/);
    }
  });

  test("reads a phone, and the same phone again once its pupil was taken out", async ({
    page,
    browser,
  }) => {
    const code = await startCheck(page);
    const context = await browser.newContext();
    const { phone } = await answerOnPhone(context, code, 7);
    await giveCamera(page, await phone.locator("svg.picture-code").screenshot());
    await context.close();
    await page.reload();
    await page.getByRole("button", { name: "Open: 5a" }).click();
    await startCamera(page);
    const counted = deskStatus(page).filter({ hasText: "Number 7 is counted." });
    await expect(counted).toBeVisible({ timeout: 20_000 });
    await page.getByText("Counted so far: 1").click();
    const remove = page.getByRole("button", { name: "Remove: 7" });
    // Still held before the camera: it is seen to be gone, then counted again.
    await remove.click();
    await expect(deskStatus(page)).toHaveText(/^Number 7 is taken out/);
    await expect(counted).toBeVisible({ timeout: 20_000 });
    // Taken away first: it stays out until the phone comes back.
    await holdPhone(page, false);
    await remove.click();
    await page.waitForTimeout(4000);
    await expect(deskStatus(page)).toHaveText(/^Number 7 is taken out/);
    await expect(page.getByText("Counted so far: 0")).toBeVisible();
    await holdPhone(page, true);
    await expect(counted).toBeVisible({ timeout: 20_000 });
    await page.getByRole("button", { name: "Stop the camera" }).click();
    await expect(page.locator("video")).toBeHidden();
    expect(await camerasOn(page)).toBe(0);
  });

  test("is off when its part of the page is closed, and when the check is deleted", async ({
    page,
  }) => {
    await giveCamera(page, await page.screenshot());
    await startCheck(page);
    const part = page.getByText("With the camera");
    await startCamera(page);
    await expect(page.locator("video")).toBeVisible();
    expect(await camerasOn(page)).toBe(1);
    await part.click();
    await expect.poll(() => camerasOn(page)).toBe(0);
    await startCamera(page);
    await expect.poll(() => camerasOn(page)).toBe(1);
    // The check around it.
    await page.getByText("Before the lessons (form A) ·").click();
    await expect.poll(() => camerasOn(page)).toBe(0);
    await page.getByText("Before the lessons (form A) ·").click();
    await page.getByRole("button", { name: "Start the camera" }).click();
    await expect.poll(() => camerasOn(page)).toBe(1);
    await page.getByRole("button", { name: "Delete this check" }).click();
    await page.getByRole("button", { name: "Yes, delete for good" }).click();
    await expect.poll(() => camerasOn(page)).toBe(0);
  });
});
