import { packsAnswer } from "./support/faulty-site";
import {
  cacheNames,
  expect,
  newerWaits,
  noticeOn,
  statusOn,
  takeNewer,
  test,
  versionOn,
  visitAndSave,
} from "./support/offline";
import { quizOn } from "./support/quiz";

test("a new version waits until the reader presses the button, then this tab shows it", async ({
  page,
  site,
}) => {
  await visitAndSave(page, site, "en");
  const { text, use } = noticeOn(page, "en");
  await site.deploy(2);
  await page.goto(site.url("en/lessons/k1/"));
  await expect(versionOn(page)).toHaveCount(0);
  await newerWaits(page);
  await page.reload();
  await expect(versionOn(page)).toHaveCount(0);
  await expect(text).toBeVisible();
  await use.click();
  await expect(versionOn(page)).toHaveText("Version 2");
  await expect(text).toBeHidden();
  site.goesOffline();
  await page.goto(site.url("en/"));
  await expect(versionOn(page)).toHaveText("Version 2");
  await statusOn(page, "en").says("saved");
});

test("a new version comes by itself when all old tabs are gone", async ({
  page,
  site,
  context,
}) => {
  await visitAndSave(page, site, "en");
  await site.deploy(2);
  await page.reload();
  await newerWaits(page);
  await page.close();
  const later = await context.newPage();
  await expect(async () => {
    await later.goto("about:blank");
    await later.goto(site.url("en/"));
    await expect(versionOn(later)).toHaveText("Version 2", { timeout: 1000 });
  }).toPass();
});

test("the notice does not disturb the emergency pages", async ({ page, site }) => {
  await visitAndSave(page, site, "en");
  await site.deploy(2);
  await page.reload();
  await newerWaits(page);
  await page.goto(site.url("en/emergency/"));
  await expect(page.locator("#newer-version")).toHaveCount(0);
});

test("an old tab goes on working beside a new version, pictures and quiz included", async ({
  page,
  site,
  context,
}) => {
  test.slow();
  await visitAndSave(page, site, "en");
  await page.goto(site.url("en/lessons/y4/"));
  await site.deploy(2);
  const other = await context.newPage();
  await other.goto(site.url("en/"));
  await takeNewer(other, "en", 2);

  // The old tab was not reloaded, and what it asks for now no host has any more.
  await expect(versionOn(page)).toHaveCount(0);
  for (const picture of await page.locator("main img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
  const address = await page.locator("main img").last().getAttribute("src");
  expect(await page.evaluate(async (src) => (await fetch(src ?? "")).status, address)).toBe(200);
  await quizOn(page, "y4", "en").finishSafely();

  const copies = async () => (await cacheNames(other)).filter((name) => name.includes(" packs/"));
  expect(await copies()).toHaveLength(2);
  await page.goto(site.url("en/"));
  await expect(versionOn(page)).toHaveText("Version 2");
  await statusOn(page, "en").says("saved");
  await expect.poll(copies).toHaveLength(1);
});

test("two versions skipped: the last one comes, and nothing of the others stays", async ({
  page,
  site,
}) => {
  await visitAndSave(page, site, "en");
  await site.deploy(2);
  await page.reload();
  await newerWaits(page);
  await site.deploy(3);
  await page.reload();
  await expect
    .poll(async () => (await cacheNames(page)).filter((name) => name.includes(" packs/")).length)
    .toBe(3);
  await takeNewer(page, "en", 3);
  await page.reload();
  await expect
    .poll(async () => (await cacheNames(page)).filter((name) => name.includes(" packs/")).length)
    .toBe(1);
});

test("a new version that cannot be saved whole is not installed, and the old one stays", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "en");
  await site.deploy(2);
  site.fails(packsAnswer(503));
  guard.expect(/503/);
  await page.goto(site.url("en/lessons/k1/"));
  await expect.poll(() => site.asked.filter((path) => path.startsWith("packs/")).length).toBe(2);
  const newer = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.installing ?? registration?.waiting ?? null;
    });
  await expect.poll(newer).toBeNull();
  await page.goto(site.url("en/"));
  await expect(versionOn(page)).toHaveCount(0);
  await statusOn(page, "en").says("saved");
  site.recovers();
  await page.reload();
  await newerWaits(page);
});

test("a language that did not change is not fetched again for a new version", async ({
  page,
  site,
}) => {
  await visitAndSave(page, site, "en");
  await site.deploy(2, "az");
  await page.reload();
  await newerWaits(page);
  await page.reload();
  // The button brings the new version by a reload, of which nothing is seen on this language's page.
  const reloaded = page.waitForEvent("load");
  await noticeOn(page, "en").use.click();
  await reloaded;
  await statusOn(page, "en").says("saved");
  expect(site.asked.filter((path) => path.startsWith("packs/"))).toHaveLength(1);
  await page.goto(site.url("az/"));
  await expect(versionOn(page)).toHaveText("Version 2");
});

test("another language cannot be saved while its newer version waits: said plainly, nothing lost", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "en");
  const { others, language } = statusOn(page, "en");
  await site.deploy(2);
  guard.expect(/answer 404/);
  await others.click();
  await expect(language("az")).toContainText("not saved");
  await statusOn(page, "en").says("saved");
  await takeNewer(page, "en", 2);
  await statusOn(page, "en").says("saved");
  await others.click();
  await expect(others).toBeHidden({ timeout: 30_000 });
});
