import type { Page } from "@playwright/test";
import { localeNames } from "../src/i18n/locales";
import { paths } from "../src/site/address";
import { expectNothingFound } from "./support/axe";
import { library } from "./support/content";
import { packsStop } from "./support/faulty-site";
import { cacheNames, expect, isSaved, statusOn, test, visitAndSave } from "./support/offline";
import { keptPaths } from "./support/pages";
import { quizOn } from "./support/quiz";
import { wordsOf } from "./support/words";

/** Every picture of the page is drawn, those far down too. */
async function expectPictures(page: Page): Promise<void> {
  for (const picture of await page.locator("main img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
}

/** The copy leaves out the author's guide: who writes lessons has a network. */

const lessonPages = library.lessons.map(({ id }) => paths.lesson(id));

test("one visit to one page makes the whole language readable without a network", async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto(site.url("en/lessons/k1/"));
  await expect.poll(() => isSaved(page, "en"), { timeout: 30_000 }).toBe(true);
  site.goesOffline();
  for (const path of keptPaths) {
    await page.goto(site.url(`en${path}`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (lessonPages.includes(path) || path === paths.home) await expectPictures(page);
  }
});

test("who goes on to the next page on a slow line has it before the copy", async ({
  page,
  site,
}) => {
  // A page is complete when its last picture is.
  site.fails((path, response) => {
    if (path !== "icon.svg") return false;
    const answer = () =>
      response
        .writeHead(200, { "Content-Type": "image/svg+xml" })
        .end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    setTimeout(answer, 1500);
    return true;
  });
  await page.goto(site.url("az/"));
  await page.goto(site.url("az/child/"));
  await page.goto(site.url("az/lessons/k1/"));
  expect(site.asked.filter((path) => path.startsWith("packs/"))).toEqual([]);
  site.recovers();
  await expect.poll(() => isSaved(page, "az"), { timeout: 30_000 }).toBe(true);
});

test("who sees something dangerous before the copy is here finds the steps, without a network too", async ({
  page,
  site,
  guard,
}) => {
  site.fails(packsStop("stall"));
  await page.goto(site.url("az/lessons/k1/"));
  const kept = () =>
    page.evaluate(async () => {
      const pages = ["", "known-way/", "not-sure/"];
      const found = await Promise.all(pages.map((name) => caches.match(`/az/emergency/${name}`)));
      return found.filter(Boolean).length;
    });
  await expect.poll(kept, { timeout: 30_000 }).toBe(3);
  expect(await isSaved(page, "az")).toBe(false);
  site.goesOffline();
  guard.expect(/request failed|ERR_/);
  const t = wordsOf("az");
  await page.getByRole("link", { name: t("shell.danger") }).click();
  await page.getByRole("link", { name: t("emergency.unsure") }).click();
  await expect(page).toHaveURL(site.url("az/emergency/not-sure/"));
  await expect(page.getByRole("link", { name: /112/ }).first()).toBeAttached();
});

test("without a network a quiz is answered, its result kept and the emergency steps open", async ({
  page,
  site,
}) => {
  await visitAndSave(page, site, "az");
  site.goesOffline();
  await page.goto(site.url("az/lessons/y4/"));
  const quiz = quizOn(page, "y4", "az");
  await quiz.finishSafely();
  await expect(quiz.result.getByRole("heading", { name: quiz.words.resultTitle })).toBeVisible();
  await page.reload();
  await expect(quiz.result.getByRole("heading", { name: quiz.words.lastTime })).toBeVisible();
  const t = wordsOf("az");
  await page.getByRole("link", { name: t("shell.danger") }).click();
  await page.getByRole("link", { name: t("emergency.unsure") }).click();
  await expect(page).toHaveURL(site.url("az/emergency/not-sure/"));
  await expect(page.getByRole("link", { name: /112/ }).first()).toBeAttached();
});

test("the choice of a language opens without a network", async ({ page, site }) => {
  await visitAndSave(page, site, "ru");
  site.goesOffline();
  await page.goto(site.url());
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(site.url("ru/"));
});

test("pictures further down the first page ever opened come from the copy", async ({
  page,
  site,
}) => {
  await page.goto(site.url("en/lessons/y4/"));
  await expect.poll(() => isSaved(page, "en"), { timeout: 30_000 }).toBe(true);
  site.goesOffline();
  await expectPictures(page);
});

test("“Saved on this device” is said only after all of it was read back, and anew at each visit", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "en");
  await expectNothingFound(page, "home, saved");
  const status = statusOn(page, "en");
  const [name] = (await cacheNames(page)).filter((known) => known.includes(" packs/en."));
  site.goesOffline();
  await page.reload();
  await status.says("saved");
  await page.evaluate(async (cache) => {
    await (await caches.open(cache)).delete("/en/lessons/k1/");
  }, name ?? "");
  guard.expect(/request failed.*packs/);
  await page.reload();
  await status.says("failed");
  await expect(status.retry).toBeVisible();
  site.recovers();
  await status.retry.click();
  await status.says("saved");
});

test("the other languages are saved too when the reader wants them, each with its size", async ({
  page,
  site,
}) => {
  await visitAndSave(page, site, "en");
  const { language, others } = statusOn(page, "en");
  const t = wordsOf("en");
  await expect(language("az")).toHaveText(/about [1-9]\d* KB/);
  await others.click();
  for (const other of ["az", "ru"] as const)
    await expect(language(other)).toContainText(t("offline.island.here"), { timeout: 30_000 });
  await expect(others).toBeHidden();
  site.goesOffline();
  await page.goto(site.url("ru/lessons/k1/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expectPictures(page);
  await page.goto(site.url("az/"));
  await statusOn(page, "az").says("saved");
});

test("a pack is fetched once, however many pages are opened", async ({ page, site }) => {
  await visitAndSave(page, site, "en");
  await page.goto(site.url("en/lessons/k1/"));
  await visitAndSave(page, site, "en");
  expect(site.asked.filter((path) => path.startsWith("packs/"))).toHaveLength(1);
});

test("while saving, the reader sees how far it is", async ({ page, site }) => {
  const { says, progress } = statusOn(page, "en");
  site.fails((path, response) => {
    if (!path.startsWith("packs/")) return false;
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write("[".padEnd(500_000));
    return true;
  });
  await page.goto(site.url("en/"));
  await says("saving");
  const isUnderWay = async () => {
    const value = Number(await progress.getAttribute("value"));
    return value > 0.05 && value < 1;
  };
  await expect.poll(isUnderWay, { timeout: 30_000 }).toBe(true);
});

test("an unknown address without a network shows the language's own page for that", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "ru");
  site.goesOffline();
  guard.expect(/answer 404/);
  guard.expect(/request failed|Failed to load resource/);
  const t = wordsOf("ru");
  for (const path of ["ru/lessons/none/", "elsewhere"]) {
    await page.goto(site.url(path));
    await expect(page.locator("h1:visible")).toContainText([t("notFound.title")]);
    await page.getByRole("link", { name: t("notFound.home") }).click();
    await expect(page).toHaveURL(site.url("ru/"));
  }
});

for (const [locale, saved] of [
  ["az", "ru"],
  ["en", "az"],
  ["ru", "az"],
] as const) {
  test(`a page in ${locale}, never saved, says so without a network and leads to the languages that are`, async ({
    page,
    site,
    guard,
  }) => {
    await visitAndSave(page, site, saved);
    site.goesOffline();
    guard.expect(/answer 503/);
    guard.expect(/request failed|Failed to load resource/);
    const t = wordsOf(locale);
    for (const [path, same] of [
      ["lessons/k1/", "lessons/k1/"],
      ["emergency/", "emergency/"],
      ["lessons/none/", ""],
      ["authors/", ""],
    ] as const) {
      await page.goto(site.url(`${locale}/${path}`));
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page).toHaveTitle(new RegExp(t("notSaved.title")));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("notSaved.title"));
      await expect(page.getByRole("link")).toHaveText([localeNames[saved]]);
      await page.getByRole("link").click();
      await expect(page).toHaveURL(site.url(`${saved}/${same}`));
      await expect(page.locator("html")).toHaveAttribute("lang", saved);
    }
  });
}

test("the author's guide, which no device keeps, says without a network that it is not saved", async ({
  page,
  site,
  guard,
}) => {
  await visitAndSave(page, site, "en");
  site.goesOffline();
  guard.expect(/answer 503/);
  guard.expect(/request failed|Failed to load resource/);
  await page.goto(site.url("en/authors/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf("en")("notSaved.title"));
  await page.getByRole("link", { name: localeNames.en }).click();
  await expect(page).toHaveURL(site.url("en/"));
});

test("query strings, index.html and a missing slash lead to the saved page", async ({
  page,
  site,
}) => {
  await visitAndSave(page, site, "en");
  site.goesOffline();
  for (const [path, shown] of [
    ["en/lessons/k1/?from=poster", "en/lessons/k1/?from=poster"],
    ["en/lessons/k1/index.html", "en/lessons/k1/index.html"],
    ["en/lessons/k1", "en/lessons/k1/"],
    ["en?a=b", "en/?a=b"],
    ["en/lessons/k1/#questions", "en/lessons/k1/#questions"],
  ] as const) {
    await page.goto(site.url(path));
    await expect(page).toHaveURL(site.url(shown));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test.describe("under a path", () => {
  test.use({ base: "/a/sub/path/" });

  test("the same export is saved, read and left without a network", async ({
    page,
    site,
    guard,
  }) => {
    await visitAndSave(page, site, "az");
    for (const name of await cacheNames(page)) expect(name).toMatch(/^safe-step \/a\/sub\/path\/ /);
    site.goesOffline();
    await page.goto(site.url("az/lessons/k1/"));
    await expectPictures(page);
    await page.goto(site.url("az/lessons/k1"));
    await expect(page).toHaveURL(site.url("az/lessons/k1/"));
    guard.expect(/answer 404/);
    guard.expect(/request failed|Failed to load resource/);
    await page.goto(site.url("az/none/"));
    await page.getByRole("link", { name: wordsOf("az")("notFound.home") }).click();
    await expect(page).toHaveURL(site.url("az/"));
  });
});
