/** Milliseconds after which a phone that comes back into view is read anew: longer than a shaking hand blurs it. */
const away = 2000;
/** Milliseconds for which nothing is read after something was taken out: so that one sees it gone. */
const rest = 2000;

/** What the camera has told already. Times are in milliseconds, of a clock that never jumps. */
export interface SeenTexts {
  /** Whether a text that is in view now is to be told. */
  isNew(text: string, now: number): boolean;
  /** After an entry was taken out: whatever is in view is told again, in a moment. */
  forget(now: number): void;
}

/** Tells each text once while it stays in view, also beside others. */
export function seenTexts(): SeenTexts {
  const lastSeen = new Map<string, number>();
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    isNew(text, now) {
      if (now < restsUntil) return false;
      const before = lastSeen.get(text);
      lastSeen.set(text, now);
      return before === undefined || now - before >= away;
    },
    forget(now) {
      lastSeen.clear();
      restsUntil = now + rest;
    },
  };
}
