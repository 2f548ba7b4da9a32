import type { Page } from "@playwright/test";
import { attemptVersion } from "../../src/progress/attempt";
import { keys } from "../../src/progress/keys";

interface KeptAttempt {
  readonly id: string;
  readonly lesson: string;
  readonly rule: string;
  readonly tries: readonly boolean[];
}

/** What a device keeps of one finished run with a single question. */
export function attemptText({ id, lesson, rule, tries }: KeptAttempt): string {
  return JSON.stringify({
    v: attemptVersion,
    id,
    lesson,
    finishedAt: 0,
    sequence: 1,
    answers: [{ question: "q", rule, critical: false, tries }],
  });
}

/** Keeps a text on the device of an open page. */
export async function keep(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

/** Keeps a finished run on the device of an open page. */
export async function keepAttempt(page: Page, attempt: KeptAttempt): Promise<void> {
  await keep(page, keys.attempt(attempt.id), attemptText(attempt));
}

/** Everything the device keeps. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}
