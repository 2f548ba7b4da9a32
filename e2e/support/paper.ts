import { expect, type Page } from "@playwright/test";
import { pagesOf } from "./pdf";
import { resize } from "./resize";

const inPixels = (millimetres: number) => Math.floor((millimetres / 25.4) * 96);

/** The box of A4 inside margins of 12 mm, in CSS pixels. */
export const paperBox = {
  width: inPixels(186),
  height: inPixels(273),
};

const paper = (size: "A4" | "letter", [width, height]: [number, number], margin: number) => ({
  name: `${size} with margins of ${margin} mm`,
  rule: `@page{size:${size};margin:${margin}mm}`,
  box: { width: inPixels(width - 2 * margin), height: inPixels(height - 2 * margin) },
});

/** What somebody may choose where a browser prints: paper, and margins all around. */
export const papers = [
  ...[0, 10, 20].map((margin) => paper("A4", [210, 297], margin)),
  ...[12, 20].map((margin) => paper("letter", [215.9, 279.4], margin)),
] as const;

/** Chooses paper and margins for a page, as its own rule would: they leave the sheets the same box. */
export const choosePaper = (page: Page, { rule }: (typeof papers)[number]): Promise<void> =>
  page.evaluate((chosen) => {
    const [sheet] = document.styleSheets;
    sheet?.insertRule(chosen, sheet.cssRules.length);
  }, rule);

/** Whether every sheet of the page is one page of each paper, with nothing on it cut off. */
export async function expectSheetsOn(page: Page, what: string): Promise<void> {
  const sheets = await page.locator(".sheet").count();
  for (const chosen of papers) {
    await choosePaper(page, chosen);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect.soft(pagesOf(pdf), `${what}, ${chosen.name}`).toBe(sheets);
    await page.setViewportSize(chosen.box);
    await page.emulateMedia({ media: "print" });
    expect.soft(await cutOff(page), `${what}, ${chosen.name}`).toEqual([]);
    await asItIs(page);
  }
}

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
