import { bareText, gaps } from "@/base/bare-text";

/** A code as people type it: what is read as which of its characters. */

/**
 * Letters that stand for a character, because they look like it: Latin, then Cyrillic, then Greek. A
 * keyboard left in another alphabet, a corrected word or a copied text puts them in its place.
 */
const alike: Readonly<Record<string, string>> = {
  "0": "OОΟØΘӨ",
  "1": "ILІӀΙ",
  "3": "З",
  A: "АΑ",
  B: "ВΒ",
  C: "СϹ",
  E: "ЕΕ",
  F: "Ϝ",
  G: "Ԍ",
  H: "НҺΗ",
  J: "ЈͿ",
  K: "КΚ",
  M: "МΜϺ",
  N: "Ν",
  P: "РΡ",
  Q: "Ԛ",
  S: "Ѕ",
  T: "ТΤ",
  V: "Ѵ",
  W: "UԜ",
  X: "ХΧ",
  Y: "УҮΥ",
  Z: "Ζ",
};

const readAs = new Map(
  Object.keys(alike).flatMap((character) =>
    [...(alike[character] ?? "")].map((letter) => [letter, character] as const),
  ),
);

/**
 * What was typed, as characters of a code: capitals, look-alikes put right, marks on letters and all
 * that stands between them gone. Characters that no code has stay, so that a reader can refuse them.
 */
export function cleanCode(typed: string): string {
  // Only "i" has another capital in Azerbaijani, and both of its capitals mean the same character here.
  const letters = bareText(bareText(typed).toUpperCase()).replace(gaps, "");
  return [...letters].map((letter) => readAs.get(letter) ?? letter).join("");
}

/** The letters that a sentence about typing a code names: they are Latin in every language. */
export const namedLetters = { o: "O", i: "I", l: "L", u: "U", w: "W" } as const;
