import type { Page } from "@playwright/test";
import { resize } from "./resize";

/** The box of A4 inside margins of 12 mm, in CSS pixels. */
export const paperBox = {
  width: Math.floor((186 / 25.4) * 96),
  height: Math.floor((273 / 25.4) * 96),
};

/**
 * Ends an emulated medium. Not by emulating "screen": while a medium is emulated, a PDF is made for that one, with
 * all that stands around a sheet.
 */
export const asItIs = (page: Page): Promise<void> => page.emulateMedia({ media: null });

/** Shows the page as on paper, as wide as a sheet. */
export async function asOnPaper(page: Page): Promise<void> {
  await resize(page, paperBox);
  await page.emulateMedia({ media: "print" });
}

/** Words and pictures that stand outside the sheet, or outside the card they belong to. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    const within = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - 1 &&
      inner.top >= outer.top - 1 &&
      inner.right <= outer.right + 1 &&
      inner.bottom <= outer.bottom + 1;
    const parts = "li, h2, h3, p, img, table";
    for (const element of document.querySelectorAll(`.sheet :is(${parts})`)) {
      const holder = element.closest(".wallet-side, .play-card, .sheet-votes > li, .sheet");
      const [inner, outer] = [element, holder ?? element].map((one) => one.getBoundingClientRect());
      const wider = element.scrollWidth > element.clientWidth + 1;
      if (inner && outer && (wider || !within(inner, outer)))
        out.push(element.textContent || element.getAttribute("src") || element.tagName);
    }
    return out;
  });
}
