import { expect, test } from "./support/test";

/**
 * What keeps an island's words its own (src/ui/island/own-words.ts), against every way in which browsers
 * and their add-ons are known to exchange a text node.
 */

/** What stands there afterwards, without the signs around a translation; and what is left untranslated. */
interface Shown {
  readonly step: string;
  readonly says: string;
  readonly should: string;
  readonly left: readonly string[];
}

/** Runs in a page on which the runtime of the islands is. */
async function exchangeIn(way: string): Promise<Shown[]> {
  interface Runtime {
    createElement(type: unknown, props: unknown, ...children: unknown[]): unknown;
    wakeHere(name: string, island: unknown): { leave(): void } | undefined;
    useState<T>(first: T): [T, (next: T) => void];
  }
  const {
    createElement: h,
    wakeHere,
    useState,
  } = (self as unknown as { safeStep: Runtime }).safeStep;
  const other = (text: string) => `‹${text}›`;
  const font = (text: string) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(other(text));
    outer.append(inner);
    return outer;
  };
  const words = (text: Text) => text.data.split(/(?<= )/);
  const ways: Record<string, (text: Text) => void> = {
    "in one step": (text) => text.replaceWith(font(text.data)),
    "put before it": (text) => {
      text.before(font(text.data));
      text.remove();
    },
    "put behind it": (text) => {
      text.after(font(text.data));
      text.remove();
    },
    "put where it was": (text) => {
      const [parent, next] = [text.parentNode, text.nextSibling];
      text.remove();
      parent?.insertBefore(font(text.data), next);
    },
    "word by word": (text) => {
      for (const word of words(text)) text.before(font(word));
      text.remove();
    },
    "word by word where it was": (text) => {
      const [parent, next] = [text.parentNode, text.nextSibling];
      text.remove();
      for (const word of words(text)) parent?.insertBefore(font(word), next);
    },
    "taken along": (text) => {
      const outer = document.createElement("span");
      text.replaceWith(outer);
      outer.append(text);
      text.data = other(text.data);
    },
    "by another text": (text) => text.replaceWith(other(text.data)),
    "in the text itself": (text) => {
      text.data = other(text.data);
    },
  };
  const island = document.createElement("div");
  island.setAttribute("data-island", "any");
  document.body.append(island);
  const shown: Shown[] = [];
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const texts = () => {
    const walker = document.createTreeWalker(island, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found.filter(({ data }) => data.trim() !== "" && !data.includes("‹"));
  };
  const translate = async () => {
    for (const text of texts()) ways[way]?.(text);
    await settled();
  };
  const look = (step: string, should: string) => {
    const says = island.textContent?.replace(/[‹›]/g, "") ?? "";
    shown.push({ step, says, should, left: texts().map(({ data }) => data) });
  };
  let set: (children: unknown) => void = () => {};
  const Stage = () => {
    const [children, change] = useState<unknown>(["one ", "two words"]);
    set = change;
    return h("div", null, h("p", null, children));
  };
  Object.assign(self, { islandProps: { any: {} } });
  const alive = wakeHere("any", Stage);
  await settled();
  await translate();
  look("at first", "one two words");
  const i = (words: string) => h("i", { key: "i" }, words);
  for (const [step, children, should] of [
    ["the second changed", ["one ", "three words"], "one three words"],
    ["drawn anew", ["one ", "three words"], "one three words"],
    ["something before", [i("before "), "one ", "three words"], "before one three words"],
    ["gone again", ["one ", "three words"], "one three words"],
    ["something between", ["one ", i("between "), "three words"], "one between three words"],
    ["something behind", ["one ", "three words", i(" behind")], "one three words behind"],
    ["only an element", [i("alone")], "alone"],
    ["nothing and words", [false, "new"], "new"],
    ["nothing", [], ""],
    ["empty words", [""], ""],
    ["words from empty ones", ["last words"], "last words"],
    ["more of them", ["last words", " of all"], "last words of all"],
  ] as const) {
    set(children);
    await settled();
    look(step, should);
    await translate();
    look(`${step}, translated`, should);
  }
  alive?.leave();
  look("taken away", "");
  return shown;
}

for (const way of [
  "in one step",
  "put before it",
  "put behind it",
  "put where it was",
  "word by word",
  "word by word where it was",
  "taken along",
  "by another text",
  "in the text itself",
]) {
  test(`a text that is translated ${way} always says what was drawn last`, async ({ page }) => {
    await page.goto("/en/settings/");
    for (const { step, says, should, left } of await page.evaluate(exchangeIn, way)) {
      expect.soft(says, step).toBe(should);
      if (step.endsWith("translated")) expect.soft(left, `${step}: untranslated`).toEqual([]);
    }
  });
}

test("a translation that is taken back, made anew or tidied leaves the right words", async ({
  page,
}) => {
  await page.goto("/en/settings/");
  const status = page.locator("form [role=status]");
  await page.locator("input[type=radio]").nth(1).check();
  const words = (await status.textContent()) ?? "";
  expect(words).not.toBe("");
  const shown = await status.evaluate(async (element) => {
    const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
    const font = (text: string) => {
      const outer = document.createElement("font");
      outer.append(text);
      return outer;
    };
    const [text] = element.childNodes;
    const own = (text as Text).data;
    const says: (string | null)[] = [];
    const look = async () => {
      await settled();
      says.push(element.textContent);
    };
    const first = font("first");
    (text as Text).replaceWith(first);
    await look();
    element.normalize();
    await look();
    const second = font("second");
    first.replaceWith(second);
    await look();
    // The browser puts back the very text it took out.
    second.replaceWith(text as Text);
    await look();
    (text as Text).replaceWith(font("third"));
    await settled();
    element.querySelector("font")?.remove();
    await look();
    return says.map((word) => (word === own ? "own" : word));
  });
  expect(shown).toEqual(["first", "first", "second", "own", "own"]);
});
