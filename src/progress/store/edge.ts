import { localDay } from "./local-day";

/** What keeping needs from outside: the time, the day, and an id nobody else has. */
export interface Edge {
  readonly now: () => number;
  /** The device's day, see `localDay`. */
  readonly today: () => number;
  readonly newId: () => string;
}

/** The browser's own clock and random ids (`crypto.randomUUID` needs https, which a classroom lacks). */
export const browserEdge: Edge = {
  now: () => Date.now(),
  today: () => localDay(Date.now(), new Date().getTimezoneOffset()),
  newId: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
