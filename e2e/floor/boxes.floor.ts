import { expect, inject, it } from "vitest";
import { href, paths } from "../../src/site/address";
import { type Boxes, boxesOf, differences } from "./support/boxes";
import { type FloorTest, onTheFloor } from "./support/floor-test";
import { noWorker } from "./support/open-page";

/** Old browsers draw a page as today's does: everything large stands at the same place. */

const site = inject("site");

const sizes = [
  [360, 740],
  [1280, 800],
] as const;

const kinds = {
  home: [paths.home, ".door-grid"],
  "a lesson": [paths.lesson("k1"), "form.quiz .option"],
  "a lesson for adults": [paths.lesson("f1"), "form.quiz"],
  "a situation": [paths.emergencyUnsure, ".step-screen"],
  settings: [paths.settings, "main form .option"],
} as const;

// Questions and answers stand in the same order in both browsers.
const sameChance = "crypto.getRandomValues = (bytes) => bytes.fill(7);";

/** A page for the first time on a device: it is in the device's own font and stands still. */
async function measure(
  open: FloorTest["open"],
  address: string,
  ready: string,
  shot: string,
): Promise<Boxes[]> {
  const page = await open({ before: [noWorker, sameChance] });
  await page.goto(address);
  await page.locator(ready).nth(0).shown();
  const found: Boxes[] = [];
  for (const [width, height] of sizes) {
    await page.resize(width, height);
    found.push(await boxesOf(page));
    await page.screenshot(`${shot}-${width}.png`);
  }
  return found;
}

onTheFloor(({ version, locale, open, openToday }) => {
  for (const [name, [path, ready]] of Object.entries(kinds)) {
    it(`${name} has its parts within 12 px of where today's browser has them`, async () => {
      const address = site + href(locale, path);
      const shot = (of: string) => `${of}/${locale}/boxes-${name}`;
      const today = await measure(openToday, address, ready, shot("today"));
      const old = await measure(open, address, ready, shot(version));
      const off = sizes.flatMap(([width], index) =>
        differences(today[index] ?? {}, old[index] ?? {}, 12).map((text) => `${width} px: ${text}`),
      );
      expect(off).toEqual([]);
    });
  }
});
