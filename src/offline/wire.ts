/** What pages and the worker say to each other. */

/** From a page: "the reader wants the version that waits". */
export const takeOver = "skipWaiting";

/** From a page: save these languages; `check` reads all that is kept anew and reports every language. */
export interface SaveRequest {
  readonly save: readonly string[];
  readonly check?: boolean;
  /** How long the page took to be complete, in ms; 0 where the reader asked; a page of an earlier version says nothing. */
  readonly took?: number;
}

/** saved: whole, read back just now. full: no room on the device. */
export type LanguageStateName = "absent" | "saving" | "saved" | "failed" | "full";

/** From the worker, to every page: how a language stands. */
export interface LanguageState {
  readonly locale: string;
  readonly state: LanguageStateName;
  /** How much of it is here while saving, 0 to 1. */
  readonly done: number;
  /** How much is sent to save it, in bytes. */
  readonly size: number;
}

export function isSaveRequest(data: unknown): data is SaveRequest {
  return typeof data === "object" && data !== null && Array.isArray((data as SaveRequest).save);
}

export function isLanguageState(data: unknown): data is LanguageState {
  return typeof data === "object" && data !== null && "locale" in data && "state" in data;
}
