import type { Page } from "@playwright/test";
import { firstLearner } from "../../src/progress/learners/current-learner";
import { writeAttempt } from "../../src/progress/store/attempt";
import { keys } from "../../src/progress/store/keys";

interface KeptAttempt {
  readonly id: string;
  readonly lesson: string;
  readonly rule: string;
  readonly tries: readonly boolean[];
}

/** What a device keeps of one finished run with a single question. */
export function attemptText({ id, lesson, rule, tries }: KeptAttempt): string {
  const answers = [{ question: "q", rule, critical: false, tries }];
  return writeAttempt({ id, lesson, day: 20_783, finishedAt: 0, sequence: 1, answers });
}

/** Where the first learner's attempt is kept. */
export const attemptKey = (id: string): string => keys.attempt(firstLearner, id);

/** Keeps a text on the device of an open page. */
export async function keep(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

/** Keeps a finished run on the device of an open page. */
export async function keepAttempt(page: Page, attempt: KeptAttempt): Promise<void> {
  await keep(page, attemptKey(attempt.id), attemptText(attempt));
}

/** Everything the device keeps. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}
