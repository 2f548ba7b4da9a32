import { packsStop } from "./support/faulty-site";
import {
  expect,
  isSaved,
  statusOn,
  takeNewer,
  test,
  versionOn,
  visitAndSave,
} from "./support/offline";

/** Devices that keep the first edition: they must come to the present one, whatever happens on the way. */

test.beforeEach(async ({ page, site }) => {
  await site.deploy(0);
  await visitAndSave(page, site, "en");
  await expect.poll(() => isSaved(page, "en")).toBe(true);
});

test("a device with the first edition is brought to the new one", async ({ page, site }) => {
  await site.deploy(2);
  await page.goto(site.url("en/lessons/k1/"));
  await expect(versionOn(page), "the old page, from the copy").toHaveCount(0);
  await takeNewer(page, "en", 2);
  site.goesOffline();
  await page.goto(site.url("en/"));
  await expect(versionOn(page)).toHaveText("Version 2");
  await statusOn(page, "en").says("saved");
});

test("it reads on without a network in between, and comes to the new edition after", async ({
  page,
  site,
}) => {
  site.goesOffline();
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await site.deploy(2);
  site.recovers();
  await page.reload();
  await takeNewer(page, "en", 2);
});

test("broken off in the middle, the first edition stays whole until the new one is", async ({
  page,
  site,
  guard,
}) => {
  guard.expect(/request failed|ERR_/);
  await site.deploy(2);
  site.fails(packsStop("break"));
  await page.reload();
  await expect
    .poll(() => site.asked.filter((path) => path.startsWith("packs/")).length)
    .toBeGreaterThan(1);
  site.goesOffline();
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(versionOn(page)).toHaveCount(0);
  site.recovers();
  await page.goto(site.url("en/"));
  await takeNewer(page, "en", 2);
});
