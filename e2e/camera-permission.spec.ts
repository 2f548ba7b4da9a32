import { startCamera } from "./support/camera";
import { startCheck } from "./support/class-check";
import { expect, test } from "./support/test";

/** A camera that is let go again: in a browser of its own, which has a camera to give. */

const executablePath = process.env.CHROMIUM_WHOLE_PATH ?? process.env.CHROMIUM_PATH;
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      "--use-fake-device-for-media-stream",
    ],
  },
});

test("stops, says so, and says what to do when it is started again", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["camera"], baseURL ? { origin: baseURL } : {});
  await startCheck(page);
  await startCamera(page);
  await expect(page.locator("video")).toBeVisible();
  const browser = await context.newCDPSession(page);
  const { targetInfo } = await browser.send("Target.getTargetInfo");
  await browser.send("Browser.setPermission", {
    permission: { name: "camera" },
    setting: "denied",
    origin: new URL(baseURL ?? "").origin,
    // Without it the permission of another profile is taken away, which nobody looks at.
    ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
  });
  await expect(page.getByText(/^The camera has stopped\./)).toBeVisible();
  await expect(page.locator("video")).toBeHidden();
  await page.getByRole("button", { name: "Start the camera" }).click();
  await expect(page.getByText(/was not allowed to use the camera/)).toBeVisible();
  await expect(page.getByText(/^The camera has stopped\./)).toHaveCount(0);
});
