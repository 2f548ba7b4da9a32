import { type BrowserContext, expect, type Page } from "@playwright/test";

/**
 * An imitation of a browser that translates the page: every text node is exchanged for
 * `<font><font>…</font></font>` with other words, also those that are added later. The other words are
 * the same between two signs of no width, which locators do not see: pages are driven as always.
 */

/** Stands around all that is translated. */
const mark = "\u200b";

/** Runs in the page before anything else does. */
function translator(sign: string): void {
  const kept = "script, style, svg, textarea, [translate=no], font";
  const exchange = (text: Text) => {
    if (text.data.trim() === "" || !text.isConnected || text.parentElement?.closest(kept)) return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = sign + text.data + sign;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (root: Node) => {
    if (root instanceof Text) return exchange(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(exchange);
  };
  const watch = new MutationObserver((steps) => {
    for (const { addedNodes } of steps) addedNodes.forEach(all);
  });
  // Before the islands are drawn, which is the hardest moment.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    all(document.body);
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

/** Every page that is opened from now on is translated. */
export async function translatePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(translator, mark);
}

/** What Preact keeps of what it drew: `type` is null and `props` the words where it is a text. */
interface Drawn {
  readonly type: unknown;
  readonly props: unknown;
  readonly __k: readonly (Drawn | null)[] | null;
}

/** Runs in the page: what is not what was drawn last, in translation. */
function findWrong(sign: string): string[] {
  const kept = "script, style, svg, textarea, [translate=no], font";
  const wrong: string[] = [];
  const words = (drawn: Drawn | null): string => {
    if (!drawn) return "";
    if (drawn.type === null) return String(drawn.props);
    return (drawn.__k ?? []).map(words).join("");
  };
  // In a single file only the page that is shown is alive.
  const alive = "[data-here] [data-island], body:not(:has([data-here])) [data-island]";
  for (const place of document.querySelectorAll<HTMLElement & { __k?: Drawn }>(alive)) {
    const name = place.dataset.island;
    if (!place.__k) {
      wrong.push(`${name} is not alive`);
      continue;
    }
    const wanted = words(place.__k);
    const stands = place.textContent?.split(sign).join("") ?? "";
    if (stands !== wanted) wrong.push(`${name} says “${stands}” instead of “${wanted}”`);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (data.trim() !== "" && !parentElement?.closest(kept))
        wrong.push(`${name}: “${data}” is not translated`);
    }
  }
  return wrong;
}

/** All islands of the page say, translated, what they have drawn last, and nothing else. */
export async function expectOwnWords(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(findWrong, mark)).toEqual([]);
}
