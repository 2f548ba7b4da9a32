import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { workerAnswers } from "./support/faulty-site";
import { cacheNames, expect, statusOn, test, visitAndSave } from "./support/offline";

const killSwitch = () =>
  readFileSync(
    join(fileURLToPath(new URL("..", import.meta.url)), "out/kill-switch/sw.js"),
    "utf8",
  );

const registrations = () => navigator.serviceWorker.getRegistrations().then((all) => all.length);

test("the kill switch in place of sw.js removes this site's copies and worker, and reloads nothing", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "en");
  const others = ["safe-step /another/ packs/en.12345678.json", "of another site"];
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others);
  site.fails(workerAnswers(200, "text/javascript", killSwitch()));
  await page.goto(site.url("en/lessons/k1/"));
  await page.evaluate(() => document.body.setAttribute("data-stays", ""));
  await expect.poll(() => cacheNames(page)).toEqual(expect.arrayContaining(others));
  await expect.poll(() => cacheNames(page)).toHaveLength(others.length);
  await expect(page.locator("body[data-stays]")).toHaveCount(1);
  await expect(page.locator("#newer-version")).toBeHidden();

  // Pages come from the host again, and the site says that nothing is saved.
  await page.goto(site.url("en/"));
  expect(site.asked).toContain("en/");
  await statusOn(page, "en").says("impossible");
  await expect.poll(() => cacheNames(page)).toHaveLength(others.length);
  await page.goto("about:blank");
  site.goesOffline();
  guard.expect(/request failed/);
  await expect(page.goto(site.url("en/"))).rejects.toThrow(/ERR_/);
});

test("after the kill switch an ordinary sw.js saves the site again", async ({ page, site }) => {
  await visitAndSave(page, site, "en");
  site.fails(workerAnswers(200, "text/javascript", killSwitch()));
  await page.goto(site.url("en/lessons/k1/"));
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await page.goto("about:blank");
  site.recovers();
  await visitAndSave(page, site, "en");
  expect(await page.evaluate(registrations)).toBe(1);
  site.goesOffline();
  await page.goto(site.url("en/lessons/k1/"));
  await expect(page.locator("form.quiz")).toBeVisible();
});
