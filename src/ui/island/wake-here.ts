/** The part of the runtime script that every island's own script calls: src/export/island-scripts.ts. */
import type { ComponentType } from "react";
import { type Alive, wake } from "./wake";

declare const self: { readonly islandProps?: Readonly<Record<string, object>> };

const reachable = "a,button:not(:disabled),input:not(:disabled),summary";

/**
 * Brings the island of a page to life. Its props come in a script of their own: where that did not arrive,
 * what stands there stays.
 * @returns the island, if it was woken
 */
export function wakeHere(name: string, Island: ComponentType<object>): Alive | undefined {
  const place = document.querySelector(`[data-island="${name}"]`);
  const props = self.islandProps?.[name];
  if (!place || !props) return undefined;
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
  const focused = all(reachable).indexOf(document.activeElement as HTMLElement);
  const opened = all("details[name=q0]").findIndex((answer) => answer.hasAttribute("open"));
  const alive = wake(place, Island, { ...props, opened });
  // Who was there already by keyboard stays at the same place; where that is gone, at the heading.
  if (focused >= 0) (all(reachable)[focused] ?? all("[tabindex],a,button")[0])?.focus();
  return alive;
}

/**
 * Brings the rules that only an island needs, at the end of the page's own style: a sheet made by script
 * needs no leave from the policy there, and old browsers know no other way.
 * @param rules one a line
 */
export function addStyle(rules: string): void {
  const sheet = document.querySelector("style")?.sheet;
  if (!sheet) return;
  for (const rule of rules.split("\n")) {
    try {
      sheet.insertRule(rule, sheet.cssRules.length);
    } catch {
      // A selector that this browser does not know: it would leave the rule out of a sheet too.
    }
  }
}
