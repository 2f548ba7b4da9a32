import type { Page } from "@playwright/test";

/** Sizes somebody may set for the letters in the browser itself, in pixels; 16 is the usual one. */
export const letterSizes = [16, 24, 32] as const;

/** The screens that are low, narrow or both, in CSS pixels. */
export const screens = [
  { width: 320, height: 480 },
  { width: 360, height: 640 },
  { width: 740, height: 360 },
  { width: 640, height: 320 },
] as const;

/** Sets the size of letters as the browser's own settings do: media queries in em count by it too. */
export async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", {
    fontSizes: { standard, fixed: Math.round((standard * 13) / 16) },
  });
}

/** What the reader's settings of this site make of them: as they are, and at their largest and widest. */
export const looks = [
  { size: "normal", spacing: "normal" },
  { size: "largest", spacing: "normal" },
  { size: "largest", spacing: "wide" },
] as const;

/** Chooses those, as public/early.js does. */
export const setLooks = (page: Page, chosen: (typeof looks)[number]): Promise<unknown> =>
  page.evaluate((look) => Object.assign(document.documentElement.dataset, look), chosen);

/** Words that stand beyond the screen's side, or beyond the side of a box that cuts off what is beyond it. */
export function wordsBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isBeyond = (text: Node, box: Element) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const edge = box.getBoundingClientRect();
      return [...range.getClientRects()].some(
        ({ left, right }) => left < edge.left - 1 || right > edge.right + 1,
      );
    };
    const around = (element: Element | null): Element[] =>
      element ? [element, ...around(element.parentElement)] : [];
    const isCut = (text: Node) => {
      const boxes = around(text.parentElement);
      const looks = boxes.map((box) => getComputedStyle(box));
      if (looks.some(({ clipPath, visibility }) => clipPath !== "none" || visibility === "hidden"))
        return false;
      return boxes.some(
        (box, place) =>
          (box === document.body || looks[place]?.overflowX === "hidden") && isBeyond(text, box),
      );
    };
    const out: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? "";
      const drawn = text.parentElement?.closest("svg, noscript, script") ?? null;
      if (words !== "" && drawn === null && isCut(text)) out.push(words.slice(0, 40));
    }
    return out;
  });
}
