import { href } from "../src/site/address";
import { fileAddress } from "./support/homes";
import { emergencyKinds, pageKinds } from "./support/pages";
import { expect, test } from "./support/test";

/** Links come through messengers that cut and change them: what stands after # takes no page away. */
const fragments = ["#%", "#%E0", `#${"a".repeat(20_000)}`] as const;

test("any page opens as usual, whatever stands after #", async ({ page }) => {
  test.slow();
  for (const [place, path] of Object.values({ ...pageKinds, ...emergencyKinds }).entries()) {
    const address = href("en", path);
    await page.goto(address);
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    // One after the other: each kind of page has each sooner or later, and pages do not differ in this.
    await page.goto("/icon.svg");
    await page.goto(address + fragments[place % fragments.length]);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(heading);
  }
});

for (const fragment of fragments) {
  test(`the single file opens as usual, whatever stands after #: ${fragment.slice(0, 4)}`, async ({
    page,
  }) => {
    const file = fileAddress("files/safe-step-en.html");
    const shown = page.locator(".page[data-here]");
    await page.goto(file + fragment);
    await expect(shown).toHaveId("home");
    await page.evaluate(() => {
      location.hash = "settings";
    });
    await expect(shown).toHaveId("settings");
    // A change while it is open leads home, and throws nothing.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(shown).toHaveId("home");
  });
}
