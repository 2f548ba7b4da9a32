import { cleanup, render } from "@testing-library/react";
import { type ComponentType, createElement } from "react";
import { vi } from "vitest";

/**
 * Opens a page with one island as a browser does: only the storage remains of an earlier visit.
 * @param load imports the island anew: what its modules remember is gone too
 */
export async function visit<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  props: Props,
  storage: Storage,
): Promise<void> {
  cleanup();
  vi.resetModules();
  vi.stubGlobal("localStorage", storage);
  render(createElement(await load(), props));
}
