import type { Frame, Page } from "@playwright/test";
import { localeNames } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { lessonOf, library } from "./support/content";
import { fileAddress, serveAt } from "./support/homes";
import { quizOn } from "./support/quiz";
import { expect, test as guarded } from "./support/test";
import { wordsOf } from "./support/words";

/**
 * The same export, wherever it stands. The guard of every test refuses a breach of the policy, a file
 * that is missing and a request to anywhere else.
 */
type Place = "root" | "sub-path" | "file" | "frame" | "plain http";

const test = guarded.extend<{ place: Place; home: string }>({
  place: ["root", { option: true }],
  worker: true,
  home: async ({ place }, use) => {
    if (place === "file") return use(fileAddress("index.html"));
    const home = await serveAt(place === "sub-path" ? "/a/sub/path" : "");
    const address =
      place === "plain http" ? home.address.replace("localhost", farName) : home.address;
    await use(`${address}/${place === "frame" ? "frame" : ""}`);
    await home.stop();
  },
  baseURL: async ({ home }, use) => use(home),
});

/** A name that is not this machine's own: there a browser gives no worker and asks for no brotli. */
const farName = "school.test";

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${farName} localhost`],
    }),
});

const locale = "az";
const lesson = "k1";
const t = wordsOf(locale);
const { title, messages } = lessonOf(lesson).texts[locale];

/** What a test says looks at a page or at the frame in it. */
type View = Page | Frame;
const quizIn = (view: View) => quizOn(view as Page, lesson, locale);

async function chooseAndRead(view: View): Promise<void> {
  await view.getByRole("link", { name: localeNames[locale] }).click();
  await view.getByRole("link", { name: t("doors.child.name") }).click();
  await view.getByRole("link", { name: title }).click();
  await expect(view.getByRole("heading", { level: 1 })).toHaveText(title);
  for (const { heading, picture } of messages) {
    await expect(view.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    if (!picture) continue;
    const drawing = view.getByRole("img", { name: picture.alt });
    await drawing.scrollIntoViewIfNeeded();
    await expect
      .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
}

async function answerAll(view: View): Promise<void> {
  const quiz = quizIn(view);
  await quiz.finishSafely();
  await expect(quiz.result.getByRole("heading", { name: quiz.words.resultTitle })).toBeVisible();
}

async function openEmergency(view: View): Promise<void> {
  await view.getByRole("link", { name: t("shell.danger") }).click();
  await view.getByRole("link", { name: t("emergency.unsure") }).click();
  await expect(view.locator(".step-words")).toHaveText([
    ...library.algorithm[locale].child.b.rules,
  ]);
}

/** How many of the site's own font files came; its fallback is whatever the device has. */
const fontsLoaded = (view: View) =>
  view.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
    return loaded.filter(({ family }) => !family.includes("Fallback")).length;
  });

async function keepsResult(page: Page): Promise<void> {
  const quiz = quizIn(page);
  await page.reload();
  await expect(quiz.result.getByRole("heading", { name: quiz.words.lastTime })).toBeVisible();
}

/** The whole way of a reader, where results are kept. */
async function wholeWay(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await chooseAndRead(page);
  await answerAll(page);
  await keepsResult(page);
  await openEmergency(page);
  expect(await fontsLoaded(page)).toBe(2);
}

test("at “/” a lesson is read, its quiz finished and kept, and the emergency page opened", async ({
  page,
  home,
}) => {
  await wholeWay(page, home);
  await expect(page).toHaveURL(`${home}az/emergency/not-sure/`);
});

test.describe("under a path", () => {
  test.use({ place: "sub-path" });

  test("everything works, and nothing is asked for outside that path", async ({ page, home }) => {
    await wholeWay(page, home);
    await expect(page).toHaveURL(`${home}az/emergency/not-sure/`);
  });

  test("the page for an unknown address leads back to the site", async ({ page, home, guard }) => {
    // The answer is 404 because the address is unknown; the browser says so too.
    guard.expect(/^answer 404: .*\/az\/nothing\/here\/$/);
    guard.expect(/status of 404 .*\/az\/nothing\/here\//);
    await page.goto(`${home}az/nothing/here/`);
    await page.getByRole("link", { name: t("notFound.home") }).click();
    await expect(page).toHaveURL(`${home}az/`);
  });
});

test.describe("opened as files", () => {
  test.use({ place: "file" });

  test("everything works, and links lead to the files", async ({ page, home }) => {
    await wholeWay(page, home);
    await expect(page).toHaveURL(fileAddress("az/emergency/not-sure/index.html"));
    await page.goto(fileAddress("az/progress/index.html"));
    await page.getByRole("listitem").getByRole("link", { name: title }).click();
    await expect(page).toHaveURL(fileAddress("az/lessons/k1/index.html"));
  });

  test("a link opened in another tab leads to the file too", async ({ page, context, home }) => {
    await page.goto(home);
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: localeNames[locale] }).click({ button: "middle" });
    await expect(await opened).toHaveURL(fileAddress("az/index.html"));
  });
});

test.describe("in a sandboxed frame", () => {
  test.use({ place: "frame" });

  test("everything works, and the reader is told that results are not kept", async ({
    page,
    home,
    guard,
  }) => {
    // A frame without an origin may not have our fonts unless the server gives them to everybody.
    guard.expect(/fonts\//);
    await page.goto(home);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error("The page shows no frame.");
    await chooseAndRead(frame);
    await answerAll(frame);
    const quiz = quizIn(frame);
    await expect(frame.getByText(quiz.words.notLasting)).toBeVisible();
    await openEmergency(frame);
  });
});

test.describe("on plain http under another name", () => {
  test.use({ place: "plain http" });

  test("everything works without a worker, with gzip", async ({ page, home, guard }) => {
    // The server's header against other windows is for https; a browser says that it is not heeded.
    guard.expect(/Cross-Origin-Opener-Policy header has been ignored/);
    const answer = page.waitForResponse((response) =>
      response.url().endsWith(href(locale, paths.lesson(lesson))),
    );
    await wholeWay(page, home);
    expect((await answer).headers()["content-encoding"]).toBe("gzip");
    expect(await page.evaluate(() => "serviceWorker" in navigator)).toBe(false);
  });
});
