import type { Door } from "@/base/doors";
import { hasOwn } from "@/base/has-own";
import { type Algorithm, type AlgorithmName, type Reader, readers } from "./algorithm";
import type { Contact } from "./contacts";
import type { Complain } from "./problem";

/** The words that come from one place: the algorithms of a language and the numbers. */
export interface Canonical {
  readonly algorithm: Algorithm;
  readonly contacts: readonly Contact[];
  /** Who reads the text: in whose form its words are said; adults are shown every number. */
  readonly reader: Reader;
}

/** Who reads at a door. */
export const readerAt = (door: Door): Reader =>
  door === "child" || door === "teen" ? door : "adult";

/**
 * A name in double braces; or anything in single ones, which stands where something is still to be
 * written; or any other brace, a slip of the pen.
 */
const braces = /\{\{([^{}]*)\}\}|\{[^{}]*\}|[{}]+[^{}\s]*[{}]*/g;

/** The name in a paragraph that is nothing but `{{algorithm-a}}` or `{{algorithm-b}}`. */
export function wholeAlgorithm(text: string): AlgorithmName | null {
  const match = /^\{\{\s*algorithm-([ab])\s*\}\}$/.exec(text.trim());
  return (match?.[1] as AlgorithmName | undefined) ?? null;
}

const mayBeShown = (canonical: Canonical) => (contact: Contact) =>
  canonical.reader === "adult" || contact.shownTo === "everyone";

function wordsFor(name: string, canonical: Canonical): string | null {
  const words = canonical.algorithm[canonical.reader];
  const rule = /^([ab])([1-4])$/.exec(name);
  if (rule) return words[rule[1] as AlgorithmName].rules[Number(rule[2]) - 1] ?? null;
  const where = /^situation-([ab])$/.exec(name);
  if (where) return words[where[1] as AlgorithmName].situation;
  if (hasOwn(words.lines, name)) return words.lines[name] ?? null;
  const contacts = canonical.contacts.filter(mayBeShown(canonical));
  return contacts.some((contact) => contact.number === name) ? name : null;
}

/**
 * Puts the canonical words into `{{…}}` places. An unknown name, or a brace that belongs to none, is
 * handed to `unknown` as it was written, and left as it stands.
 */
export function fillCanonical(
  text: string,
  canonical: Canonical,
  unknown: (written: string) => void,
): string {
  return text.replace(braces, (written: string, name: string | undefined) => {
    const words = name === undefined ? null : wordsFor(name.trim(), canonical);
    if (words === null) unknown(written);
    return words ?? written;
  });
}

/** What to tell the author of an unknown name. */
export function unknownName(written: string, canonical: Canonical): [wrong: string, toDo: string] {
  const name = written.replace(/[{}\s]/g, "");
  const numbers = canonical.contacts.filter(mayBeShown(canonical)).map(({ number }) => number);
  const lines = Object.keys(canonical.algorithm[canonical.reader].lines);
  const names = ["a1}}–{{a4", "b1}}–{{b4", "situation-a", "situation-b", ...lines, ...numbers];
  const use = `Use ${names.map((one) => `{{${one}}}`).join(", ")}.`;
  if (readers.some((reader) => hasOwn(canonical.algorithm[reader].lines, name))) {
    return [`“${written}” has no form for this door’s readers`, use];
  }
  if (canonical.contacts.some(({ number }) => number === name) && !numbers.includes(name)) {
    return [`the number ${name} is shown to adults only`, use];
  }
  if (/^algorithm-[ab]$/.test(name)) {
    return [
      `“${written}” stands inside other text`,
      "Give it a paragraph of its own in a message, with an empty line above and below.",
    ];
  }
  if (/^\{[^{}]*\s[^{}]*\}$/.test(written)) {
    return [`“${written}” is still to be written`, "Write it in place of the braces."];
  }
  return [`“${written}” is not known`, use];
}

/** The text with front matter, braces and addresses blanked out: none of them is read by a learner. */
function readByLearners(source: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return source
    .replace(/^---\n.*?\n---(?=\n|$)/s, blank)
    .replace(/\{[^{}\n]*\}/g, blank)
    .replace(/(?<=\])\([^()\n]*\)/g, blank);
}

/** Finds a sentence also where it is folded over two lines or written with the other apostrophe. */
function sentencePattern(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?<!\\p{L})${escaped.replace(/['’]/g, "['’]").replace(/\s+/g, "\\s+(?:>\\s*)?")}`,
    "gu",
  );
}

/** Every canonical sentence of a language, in whosever form, with the name to write for it. */
function sentences({ algorithm }: Canonical): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const reader of readers) {
    const { a, b, lines } = algorithm[reader];
    names.set(a.situation, "situation-a").set(b.situation, "situation-b");
    for (const [index, words] of a.rules.entries()) names.set(words, `a${index + 1}`);
    for (const [index, words] of b.rules.entries()) names.set(words, `b${index + 1}`);
    for (const [name, words] of Object.entries(lines)) names.set(words, name);
  }
  return names;
}

/** Reports canonical sentences and numbers that were typed by hand instead of being named. */
export function refuseRetyped(source: string, canonical: Canonical, complain: Complain): void {
  const text = readByLearners(source);
  const lineAt = (index: number) => text.slice(0, index).split("\n").length;
  for (const [words, name] of sentences(canonical)) {
    for (const { index } of text.matchAll(sentencePattern(words))) {
      complain(
        lineAt(index),
        `“${words}” is typed by hand`,
        `Write {{${name}}}: its words come from one place.`,
      );
    }
  }
  const mayShow = mayBeShown(canonical);
  const numbers = canonical.contacts.map((contact) => contact.number).join("|");
  // Not inside another number or a name; but “112-yə” is the number with an ending.
  const bare = new RegExp(`(?<![\\p{L}\\p{N}-]|\\d[.,])(?:${numbers})(?![\\p{L}\\p{N}])`, "gu");
  for (const { index, 0: number } of text.matchAll(bare)) {
    const shown = canonical.contacts.some((one) => one.number === number && mayShow(one));
    complain(
      lineAt(index),
      `the number ${number} is typed by hand`,
      shown
        ? `Write {{${number}}}: it comes from one place.`
        : "Take it out: it is shown to adults only.",
    );
  }
}
