import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { href } from "../src/site/address";
import { lessonOf } from "./support/content";
import { fileAddress } from "./support/homes";
import { emergencyKinds, pageKinds } from "./support/pages";
import { expect, test } from "./support/test";

/**
 * What can be read is never taken away: where a script of a page does not arrive, or an island cannot be
 * drawn, at first or at any later time, the words that stood in its place stand there.
 */

const read = (path: string) => readFileSync(fileURLToPath(fileAddress(path)), "utf8");

interface Kind {
  readonly kind: string;
  readonly address: string;
  readonly islands: readonly string[];
  readonly scripts: readonly string[];
}

/** One page of each kind that has an island, as it was built. */
const kinds: readonly Kind[] = [
  ...Object.entries({ ...pageKinds, ...emergencyKinds }).map(
    ([kind, path]) => [kind, href("en", path)] as const,
  ),
  ["choice of a language", "/"] as const,
]
  .map(([kind, address]) => {
    const html = read(`${address.slice(1)}index.html`);
    const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? "");
    return {
      kind,
      address,
      islands: all(/data-island="?([a-z-]+)/g),
      scripts: all(/<script src="?(?:\.\.?\/)*([^" >]+)/g),
    };
  })
  .filter(({ islands }) => islands.length > 0);

/** What stands in the place of an island, but for what is meant for browsers without scripts. */
const standing = (page: Page, name: string) =>
  page.evaluate((name) => {
    const place = document.querySelector(`[data-island="${name}"]`)?.cloneNode(true) as Element;
    for (const other of place.querySelectorAll("noscript, script")) other.remove();
    return place.innerHTML;
  }, name);

/** The same as it was sent. */
const sent = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const html = await (await fetch(location.href)).text();
    const sent = new DOMParser().parseFromString(html, "text/html");
    const place = sent.querySelector(`[data-island="${name}"]`) as Element;
    for (const other of place.querySelectorAll("noscript, script")) other.remove();
    return place.innerHTML;
  }, name);

/** Whether an island cannot live without that script. */
const needs = (island: string, script: string) =>
  script.includes("/runtime.") || new RegExp(`/${island}(-props)?\\.[0-9a-f]+\\.js$`).test(script);

for (const { kind, address, islands, scripts } of kinds) {
  test(`${kind}: whichever script does not arrive, its words stay`, async ({ page, guard }) => {
    guard.expect(/^request failed: .*\/scripts\//);
    guard.expect(/^console: Failed to load resource/);
    guard.expect(/^page error: /);
    for (const script of scripts) {
      await page.unrouteAll();
      await page.route(`**/${script}`, (route) => route.abort());
      await page.goto(address, { waitUntil: "load" });
      for (const name of islands) {
        if (!needs(name, script)) continue;
        expect(await standing(page, name), `${name} without ${script}`).toBe(
          await sent(page, name),
        );
      }
    }
  });
}

/** Every island that the site has, each on the first kind of page that has it. */
const islandPages = new Map(
  [...kinds].reverse().flatMap((page) => page.islands.map((name) => [name, page] as const)),
);

test("every island is tried", () => {
  const registry = readFileSync(new URL("../app/islands.ts", import.meta.url), "utf8");
  const [, list = ""] = /export const islands = \{(.*?)\n\}/s.exec(registry) ?? [];
  const names = [...list.matchAll(/^ {2}"?([a-z-]+)"?:/gm)].map(([, name]) => name);
  expect([...islandPages.keys()].sort()).toEqual(names.sort());
});

/** Whatever an island reads of a list or an object among its props throws. Runs in the page. */
function spoilProps(): void {
  const thrower = {
    get: () => {
      throw new Error("made to fail");
    },
  };
  const spoilt = (value: unknown) =>
    typeof value === "object" && value !== null ? new Proxy(value, thrower) : value;
  const props = new Proxy<Record<string, object>>(
    {},
    {
      set(all, name: string, given: object) {
        all[name] = Object.fromEntries(
          Object.entries(given).map(([key, value]) => [key, spoilt(value)]),
        );
        return true;
      },
    },
  );
  Object.defineProperty(self, "islandProps", { value: props });
}

/** Added to the runtime script: every component can be drawn again, and fails when it is told to. */
const spoilLater = `;(() => {
  const { safeStep } = self;
  const again = new Set();
  const { useState } = safeStep;
  safeStep.useState = (first) => {
    again.add(useState(0)[1]);
    return useState(first);
  };
  for (const name of ["jsx", "jsxs", "createElement"]) {
    const make = safeStep[name];
    safeStep[name] = (...given) => {
      if (self.failing) throw new Error("made to fail");
      return make(...given);
    };
  }
  self.drawAgain = () => {
    self.failing = true;
    for (const draw of again) draw((count) => count + 1);
    return again.size;
  };
})();`;

for (const [name, { address }] of islandPages) {
  test(`${name} that cannot be drawn leaves the words it stands for`, async ({ page, guard }) => {
    guard.expect(/^page error: made to fail/);
    await page.addInitScript(spoilProps);
    await page.goto(address);
    await expect.poll(() => standing(page, name)).toBe(await sent(page, name));
  });

  test(`${name} that fails later gives the words back`, async ({ page, guard }) => {
    await page.route(/\/scripts\/runtime\./, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()) + spoilLater });
    });
    await page.goto(address, { waitUntil: "load" });
    const drawn = await page.evaluate(() =>
      (self as unknown as { drawAgain(): number }).drawAgain(),
    );
    // What keeps no state is never drawn again.
    if (drawn === 0) return;
    guard.expect(/^page error: made to fail/);
    await expect.poll(() => standing(page, name)).toBe(await sent(page, name));
  });
}

test("a quiz that cannot be drawn still opens its answers", async ({ page, guard }) => {
  guard.expect(/^page error: made to fail/);
  await page.addInitScript(spoilProps);
  await page.goto(href("en", pageKinds["child lesson"] ?? ""));
  const [question] = lessonOf("k1").texts.en.questions;
  const answer = page.locator(`[data-island="lesson-quiz"] details`).first();
  await expect(
    page.getByRole("heading", { name: question?.prompt ?? "", exact: true }),
  ).toBeVisible();
  await answer.locator("summary").click();
  await expect(answer.locator("summary + *")).toBeVisible();
});

test("in the single file an island that cannot be drawn leaves its words too", async ({
  page,
  guard,
}) => {
  guard.expect(/^page error: made to fail/);
  await page.addInitScript(() => {
    const { parse } = JSON;
    // Only islands' props are read with a second word.
    JSON.parse = (text, change) => {
      const value = parse(text, change);
      if (!change) return value;
      for (const key of Object.keys(value)) {
        if (typeof value[key] !== "object" || value[key] === null) continue;
        value[key] = new Proxy(value[key], {
          get: () => {
            throw new Error("made to fail");
          },
        });
      }
      return value;
    };
  });
  const file = "files/safe-step-en.html";
  await page.goto(fileAddress(file));
  const still = await page.evaluate((html) => {
    const file = new DOMParser().parseFromString(html, "text/html");
    return [...file.querySelectorAll(".page")].flatMap(({ id }) => {
      const place = file.getElementById(id)?.querySelector("[data-island]");
      for (const other of place?.querySelectorAll("noscript, script") ?? []) other.remove();
      return place ? [{ id, words: place.textContent ?? "" }] : [];
    });
  }, read(file));
  expect(still.length).toBeGreaterThan(20);
  for (const { id, words } of still) {
    await page.evaluate((id) => {
      location.hash = id;
    }, id);
    await expect(page.locator(`.page[data-here][id="${id}"]`)).toBeVisible();
    const now = () =>
      page.evaluate((id) => {
        const page = document.getElementById(id);
        const place = page?.querySelector("[data-island]")?.cloneNode(true) as Element;
        for (const other of place.querySelectorAll("noscript, script")) other.remove();
        return place.textContent;
      }, id);
    await expect.poll(now, id).toBe(words);
  }
});
