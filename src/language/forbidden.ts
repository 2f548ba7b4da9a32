import type { Locale } from "@/i18n/locales";
import type { Finding, Said } from "./said";

/** Words that must not be on the site, with the reason and what to do. */
export interface Forbidden {
  readonly why: string;
  readonly toDo: string;
  /** A word or several; a star stands for any ending, `#` for a number. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
}

/** A word of the list as a pattern. */
function patternOf(written: string): string {
  return written
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[\\p{L}’-]*")
    .replaceAll("#", "\\d[\\d.,–  ]*")
    .replaceAll(" ", "\\s+");
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern for a whole group: words apart, since \b knows no letters beyond English. */
function patternFor(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const any = words.map(patternOf).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  patterns.set(words, pattern);
  return pattern;
}

/** Finds words the content standard keeps off the site (its section 3). */
export function checkForbidden(said: Said, forbidden: readonly Forbidden[]): Finding[] {
  return forbidden.flatMap(({ why, toDo, words }) => {
    const list = words[said.locale];
    if (list.length === 0) return [];
    const found = new Set(said.text.match(patternFor(list)) ?? []);
    return [...found].map((one) => {
      const wrong = `“${one}” must not be on the site: ${why}`;
      return { check: "forbidden", words: one, wrong, toDo };
    });
  });
}
