import { expect, type Locator, type Page } from "@playwright/test";

/** What the keyboard stands on: is it drawn with a ring, is it in view and not under anything. */
export interface FocusStop {
  readonly what: string;
  readonly ring: number;
  readonly inView: boolean;
  readonly covered: boolean;
}

/** Looks at the element with the focus. Runs in the page. */
function lookAtFocus(): FocusStop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // A radio button's ring is drawn around its whole card.
  const ringed = [element, element.closest("label")];
  const ring = Math.max(
    ...ringed.map((drawn) => {
      if (!drawn) return 0;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    }),
  );
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  return {
    what: `${element.tagName} “${(element.textContent || element.closest("label")?.textContent) ?? ""}”`,
    ring,
    inView: x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
    covered: !hit || !(element.contains(hit) || element.closest("label")?.contains(hit)),
  };
}

/** The focus must be seen, wherever it stands. */
export async function expectSeenFocus(page: Page): Promise<void> {
  const stop = await page.evaluate(lookAtFocus);
  expect(stop, "something has the focus").not.toBeNull();
  expect(stop).toMatchObject({ inView: true, covered: false });
  expect(stop?.ring, `ring around ${stop?.what}`).toBeGreaterThan(0);
}

const focused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Presses a key until the target has the focus; every stop on the way must be seen. */
export async function pressTo(page: Page, target: Locator, key = "Tab", most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    await expectSeenFocus(page);
    if (await focused(target)) return;
  }
  throw new Error(`${most} times ${key} did not reach ${target}.`);
}
