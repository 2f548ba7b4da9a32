import type { Page } from "@playwright/test";

/** What going through a lesson on the wall found. */
export interface WholeWalk {
  readonly steps: number;
  /** A line for every text that is too small and everything that does not fit. */
  readonly wrong: string[];
}

/** Runs in the page: nothing from outside it. */
async function walkInPage(): Promise<WholeWalk> {
  const stage = document.querySelector("dialog.stage") as HTMLElement;
  const least = innerHeight * 0.05;
  const wrong: string[] = [];

  const press = async (key: string, code = key) => {
    stage.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
    // What changed is drawn as soon as the event is over.
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
  };
  const isSeen = (element: Element) =>
    !element.closest(".visually-hidden, [data-hidden]") && element.getClientRects().length > 0;
  const letters = (element: Element) => {
    const own = Number.parseFloat(getComputedStyle(element).fontSize);
    return element instanceof SVGTextElement ? own * (element.getScreenCTM()?.a ?? 1) : own;
  };

  const tooSmall = (where: string) => {
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    const holders = new Set<Element>(stage.querySelectorAll("input"));
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (textContent?.trim() && parentElement) holders.add(parentElement);
    }
    for (const holder of holders)
      if (isSeen(holder) && letters(holder) < least)
        wrong.push(`${where}: “${holder.textContent}” has ${letters(holder)} px of ${least}`);
  };
  const cutOff = (where: string) => {
    for (const box of [stage, ...stage.querySelectorAll(".stage-slide")]) {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
      if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
        wrong.push(
          `${where}: ${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`,
        );
    }
    const room = stage.querySelector(".stage-slide")?.getBoundingClientRect() ?? new DOMRect();
    for (const box of stage.querySelectorAll(
      ".stage-slide :is(button, img, li, p, h2, svg, input)",
    )) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const inside =
        left >= -1 && top >= -1 && right <= room.right + 1 && bottom <= room.bottom + 1;
      if (!inside && isSeen(box))
        wrong.push(`${where}: ${box.tagName} ${box.className} is outside`);
    }
  };
  const place = () => {
    const slide = stage.querySelector<HTMLElement>(".stage-slide");
    const number = stage.querySelector("progress")?.value;
    const hidden = stage.querySelectorAll("[data-hidden]").length;
    return `${number} ${slide?.dataset.slide} ${slide?.dataset.step} ${hidden}`;
  };

  await press("Home");
  let steps = 0;
  for (let before = ""; before !== place() + stage.textContent; steps += 1) {
    if (stage.querySelector(".stage-options")) await press("a", "KeyA");
    tooSmall(place());
    cutOff(place());
    before = place() + stage.textContent;
    await press("PageDown");
  }
  return { steps, wrong };
}

/**
 * Goes through a whole lesson, hands raised at every question, and gives what is wrong: letters below
 * 5 % of the screen's height, and whatever does not fit.
 */
export const walkWhole = (page: Page): Promise<WholeWalk> => page.evaluate(walkInPage);
