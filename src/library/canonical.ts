import type { Algorithm, AlgorithmName } from "./algorithm";
import type { Contact } from "./contacts";
import type { Complain } from "./problem";

/** The words that come from one place: the algorithms of a language and the numbers. */
export interface Canonical {
  readonly algorithm: Algorithm;
  readonly contacts: readonly Contact[];
}

const token = /\{\{\s*([a-z0-9-]+)\s*\}\}/g;

/** The name in a paragraph that is nothing but `{{algorithm-a}}` or `{{algorithm-b}}`. */
export function wholeAlgorithm(text: string): AlgorithmName | null {
  const match = /^\{\{\s*algorithm-([ab])\s*\}\}$/.exec(text.trim());
  return (match?.[1] as AlgorithmName | undefined) ?? null;
}

function wordsFor(name: string, canonical: Canonical): string | null {
  const step = /^([ab])([1-4])$/.exec(name);
  if (step) return canonical.algorithm[step[1] as AlgorithmName].steps[Number(step[2]) - 1] ?? null;
  return canonical.contacts.some((contact) => contact.number === name) ? name : null;
}

/** Puts the canonical words into `{{…}}` places; an unknown name is reported and left as it stands. */
export function fillCanonical(
  text: string,
  canonical: Canonical,
  unknown: (name: string) => void,
): string {
  return text.replace(token, (whole, name: string) => {
    const words = wordsFor(name, canonical);
    if (words === null) unknown(name);
    return words ?? whole;
  });
}

/** Reports canonical sentences and numbers that were typed by hand instead of being named. */
export function refuseRetyped(source: string, canonical: Canonical, complain: Complain): void {
  const steps = (["a", "b"] as const).flatMap((name) =>
    canonical.algorithm[name].steps.map((words, index) => [`${name}${index + 1}`, words] as const),
  );
  const numbers = canonical.contacts.map((contact) => contact.number).join("|");
  source.split("\n").forEach((text, index) => {
    const line = index + 1;
    for (const [name, words] of steps) {
      if (text.includes(words)) {
        complain(line, `“${words}” is typed by hand`, `Write {{${name}}}: it has one source.`);
      }
    }
    const bare = new RegExp(`(?<![\\d{-])(${numbers})(?![\\d}-])`, "g");
    for (const [, number] of text.matchAll(bare)) {
      complain(line, `the number ${number} is typed by hand`, `Write {{${number}}}.`);
    }
  });
}
