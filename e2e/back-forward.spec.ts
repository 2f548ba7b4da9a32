import { lessonOf } from "./support/content";
import { keepAttempt } from "./support/device";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const executablePath = process.env.CHROMIUM_WHOLE_PATH ?? process.env.CHROMIUM_PATH;

/** Playwright starts browsers without the memory of whole pages; here it is on. The shell has none. */
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  },
});

test("a page that comes back from the browser's memory shows what was done since", async ({
  page,
}) => {
  const t = wordsOf("en");
  await page.goto("/en/progress/");
  await page.evaluate(() => {
    window.addEventListener("pageshow", ({ persisted }) =>
      document.documentElement.setAttribute("data-persisted", String(persisted)),
    );
  });
  const line = page.getByRole("listitem").filter({ hasText: lessonOf("k1").texts.en.title });
  await expect(line).toContainText(t("progress.new"));
  await page.goto("/en/about/");
  await keepAttempt(page, { id: "one", lesson: "k1", rule: "leave-it", tries: [true] });
  // It does not load again, so there is no load to wait for.
  await page.goBack({ waitUntil: "commit" });
  await expect(page.locator("html"), "it came from memory").toHaveAttribute(
    "data-persisted",
    "true",
  );
  await expect(line).toContainText(t("progress.done"));
});
