import { cleanup, render } from "@testing-library/react";
import { type ComponentType, createElement } from "react";
import { vi } from "vitest";
import type { IslandName, IslandProps } from "../registry";

/** An attempt as a device keeps it: key and text. `firm`: all safe at the first try. */
export function keptAttempt(lesson: string, sequence: number, rule = "leave-it", firm = true) {
  const id = `${lesson}-${sequence}`;
  const answers = [{ question: "q", rule, critical: false, tries: [firm] }];
  const text = JSON.stringify({ v: 1, id, lesson, finishedAt: 0, sequence, answers });
  return { [`safe-step/attempt/${id}`]: text };
}

/** A quiz begun and not finished, as a device keeps it. */
export function keptRun(lesson: string) {
  return { [`safe-step/run/${lesson}`]: '{"v":1,"state":{}}' };
}

/** Opens a page with one island as a browser does: only the storage remains of an earlier visit. */
export async function visit<N extends IslandName>(
  name: N,
  props: IslandProps<N>,
  storage: Storage,
): Promise<void> {
  cleanup();
  vi.resetModules();
  vi.stubGlobal("localStorage", storage);
  const { islands } = await import("../registry");
  render(createElement(islands[name] as ComponentType<object>, props));
}
