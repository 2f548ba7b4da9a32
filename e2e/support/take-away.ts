import type { BrowserContext } from "@playwright/test";
import { names } from "../../src/export/floor/compat";

/**
 * Makes today's browser as poor as the oldest ones this site is promised to, of which none that is not
 * Chromium's can be had for a test: every name of the web and of the language that the data deny to one of
 * them is taken away from each page before its first script. What the test runner itself asks for in the page
 * stays; the build refuses it by name.
 */
const askedByRunner = /^(Big.*|Element\.checkVisibility)$/;
const lacking = names
  .filter(({ path, lackedBy }) => lackedBy.length > 0 && !askedByRunner.test(path.join(".")))
  .map(({ kind, path }) => ({ kind, path }));

/** Takes them away. Runs in the page. */
function takeAway(list: typeof lacking): void {
  const page = self as unknown as Record<string, { prototype?: object } | undefined>;
  const intl = Intl as unknown as typeof page;
  for (const { kind, path } of list) {
    const [name = "", member = ""] = path;
    if (kind === "global") continue;
    const owner =
      name === "TypedArray" ? Object.getPrototypeOf(Int8Array) : (page[name] ?? intl[name]);
    const from = kind === "static" ? owner : owner?.prototype;
    if (from) Reflect.deleteProperty(from, member);
    if (name === "Window") Reflect.deleteProperty(self, member);
  }
  // Names at last: their parts are reached without them too, as those of an element are.
  for (const { kind, path } of list) {
    if (kind !== "global") continue;
    Reflect.deleteProperty(self, path[0] ?? "");
    Reflect.deleteProperty(Intl, path[0] ?? "");
  }
}

/** From now on the pages of a context have no more than the oldest browsers. */
export const takeAwayNewer = (context: BrowserContext) => context.addInitScript(takeAway, lacking);
