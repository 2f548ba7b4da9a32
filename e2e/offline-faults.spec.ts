import {
  packsAnswer,
  packsStop,
  portal,
  redirectingPortal,
  workerAnswers,
} from "./support/faulty-site";
import { cacheNames, expect, statusOn, test, visitAndSave } from "./support/offline";
import { wordsOf } from "./support/words";

const copies = async (names: Promise<string[]>) =>
  (await names).filter((name) => name.includes(" packs/"));

for (const [name, fault, complaint] of [
  ["answers every address with its own page", portal, null],
  ["sends every address to its own page", redirectingPortal, /request failed|ERR_/],
] as const) {
  test(`a network that ${name} is never saved, and saved pages stay as they are`, async ({
    page,
    site,
    guard,
  }) => {
    await visitAndSave(page, site, "en");
    site.fails(fault);
    if (complaint) guard.expect(complaint);
    await page.goto(site.url("en/lessons/k1/"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto(site.url("en/"));
    const { others, language, says } = statusOn(page, "en");
    await says("saved");
    await others.click();
    await expect(language("az")).toContainText("not saved");
    // A page that is not saved shows what the network says: the reader has to log in somewhere.
    await page.goto(site.url("az/"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log in to the network");
    site.goesOffline();
    await page.goto(site.url("en/lessons/k2/"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await copies(cacheNames(page))).toHaveLength(1);
    site.recovers();
    await visitAndSave(page, site, "az");
  });
}

for (const [name, fault, complaint] of [
  ["404", packsAnswer(404), /404/],
  ["503", packsAnswer(503), /503/],
  ["nothing more after its beginning", packsStop("stall"), null],
  ["a connection that breaks off", packsStop("break"), /request failed.*packs/],
] as const) {
  test(`saving that gets ${name} leaves nothing half saved and can be tried again`, async ({
    page,
    site,
    guard,
  }) => {
    site.fails(fault);
    if (complaint) guard.expect(complaint);
    await page.goto(site.url("en/"));
    const { says, retry } = statusOn(page, "en");
    await says("failed");
    await expect(page.getByRole("link", { name: "Ages 6–10" })).toBeVisible();
    expect(await copies(cacheNames(page))).toEqual([]);
    site.recovers();
    await retry.click();
    await says("saved");
  });
}

test("saving that failed is tried again by itself on the next page", async ({
  page,
  site,
  guard,
}) => {
  site.fails(packsAnswer(503));
  guard.expect(/503/);
  await page.goto(site.url("en/"));
  await statusOn(page, "en").says("failed");
  site.recovers();
  await page.goto(site.url("en/lessons/k1/"));
  await expect.poll(() => copies(cacheNames(page))).toHaveLength(1);
  await visitAndSave(page, site, "en");
});

test("a pack with other bytes than the worker knows is not saved", async ({ page, site }) => {
  site.fails((path, response) => {
    if (!path.startsWith("packs/")) return false;
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end('[{"path":"en/index.html","type":"text/html","text":"<h1>Other</h1>"}]');
    return true;
  });
  await page.goto(site.url("en/"));
  await statusOn(page, "en").says("failed");
  expect(await copies(cacheNames(page))).toEqual([]);
});

test("a device without room says so, keeps nothing half, and the site works", async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.url("en/about/"));
  const session = await context.newCDPSession(page);
  const origin = new URL(site.url()).origin;
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
  await page.goto(site.url("en/"));
  const { says, retry } = statusOn(page, "en");
  await says("full");
  expect(await copies(cacheNames(page))).toEqual([]);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await retry.click();
  await says("saved");
});

test("a copy the browser deleted is noticed and saved anew", async ({ page, site }) => {
  await visitAndSave(page, site, "en");
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await visitAndSave(page, site, "en");
  site.goesOffline();
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a saved page that was exchanged is never shown, and is put right at the next visit", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "en");
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((known) => known.includes(" packs/en."));
    const wrong = new Response("<h1>Wrong</h1>", { headers: { "Content-Type": "text/html" } });
    await (await caches.open(name ?? "")).put("/en/lessons/k1/", wrong);
  });
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  site.goesOffline();
  guard.expect(/503/);
  guard.expect(/request failed|Failed to load resource/);
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf("en")("notSaved.title"));
  await expect(page.getByText("Wrong")).toHaveCount(0);
  site.recovers();
  await visitAndSave(page, site, "en");
  site.goesOffline();
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.locator("form.quiz")).toBeVisible();
});

for (const [name, fault, complaint] of [
  ["missing", workerAnswers(404, "text/plain", "Not found"), /404/],
  ["a page", workerAnswers(200, "text/html", "<h1>Not a worker</h1>"), /unsupported MIME type/],
] as const) {
  test(`sw.js ${name} on the first visit: pages read as usual, and it is said that nothing is saved`, async ({
    page,
    site,
    guard,
  }) => {
    site.fails(fault);
    if (complaint) guard.expect(complaint);
    await page.goto(site.url("en/"));
    const { says, progress } = statusOn(page, "en");
    await says("impossible");
    await expect(progress).toBeHidden();
    await page.goto(site.url("en/lessons/k1/"));
    await expect(page.locator("form.quiz")).toBeVisible();
  });

  test(`sw.js ${name} later on: what was saved stays and is read without a network`, async ({
    page,
    site,
  }) => {
    await visitAndSave(page, site, "en");
    site.fails(fault);
    await page.goto(site.url("en/lessons/k1/"));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
    });
    await page.goto(site.url("en/"));
    await statusOn(page, "en").says("saved");
    site.goesOffline();
    await page.goto(site.url("en/lessons/k2/"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
}

test("a page that is saved never waits for a slow network", async ({ page, site }) => {
  await visitAndSave(page, site, "en");
  site.fails(() => true);
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.locator("form.quiz")).toBeVisible();
});
