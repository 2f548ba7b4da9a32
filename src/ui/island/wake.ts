/**
 * Brings an island to life in place of the words that stand there, and gives these back when it cannot be
 * drawn. The one way in which anything on a finished page is replaced: on the site (wake-here.ts, part of the
 * runtime script) and in the single file (single-file.ts).
 */
import type { ComponentChild } from "preact";
import { type ComponentType, createElement, type ReactNode } from "react";
import { IslandGuard } from "./island-guard";
import { render } from "./own-words";

/** An island that lives. */
export interface Alive {
  /** Takes it away; what stood in its place before stands there again. */
  leave(): void;
}

/**
 * @param place what stands in it is kept: an exception in the island's first drawing or in any later one brings it back
 * @param Island gets `props`
 */
export function wake<P extends object>(place: Element, Island: ComponentType<P>, props: P): Alive {
  const still = [...place.childNodes];
  place.textContent = "";
  // React's types, Preact's code: the export gives the one in place of the other.
  const draw = (what: ReactNode) => render(what as ComponentChild, place);
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    try {
      draw(null);
    } finally {
      // Also where what an island does on leaving fails.
      place.textContent = "";
      place.append(...still);
    }
  };
  const onFail = (error: unknown) => {
    const hadFocus = place.contains(document.activeElement);
    // When the drawing that failed has come to its end; the screen has not been painted by then.
    Promise.resolve().then(() => {
      leave();
      if (hadFocus) place.querySelector<HTMLElement>("summary,a,button,input")?.focus();
    });
    // Whoever looks for it finds it where every error stands.
    setTimeout(() => {
      throw error;
    });
  };
  draw(createElement(IslandGuard, { onFail }, createElement(Island, props)));
  return { leave };
}
