/**
 * Texts for comparing, whatever keyboard, messenger or file they came from. The ranges are written out:
 * properties of Unicode in a regular expression came later than the browsers of our readers.
 */

/** What nobody sees, by its codes: soft hyphen, joiners, marks of direction, selectors, tags. */
const unseen =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]/gu;

/** Marks on letters, once they stand apart: accents, dots, tails. */
const marks =
  /[\u0300-\u036F]|[\u0483-\u0489]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]|[\uFE20-\uFE2F]/g;

/**
 * What stands between letters: spaces of every width, dashes, quotation marks, dots, brackets, arrows.
 * Of the symbols above U+2000 those that look like letters have become letters in `bareText`.
 */
const between =
  "\\u0000-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00BF\\u00D7\\u00F7\\u02B0-\\u02FF\\u0387\\u055A-\\u055F\\u0589\\u058A\\u05BE\\u060C\\u061B\\u061F\\u066A-\\u066D\\u06D4\\u1680\\u2000-\\u2BFF\\u2E00-\\u2E7F\\u3000-\\u303F\\u30FB\\uFE30-\\uFE6F\\uFFFC\\uFFFD";

/** What stands between words, one piece or many of it. */
export const gaps = new RegExp(`[${between}]+`, "g");

/** Without what cannot be seen. */
export const seenText = (text: string): string => text.replace(unseen, "");

/** Plain letters: without what cannot be seen, without marks, narrow where they were wide or ornate. */
export const bareText = (text: string): string =>
  seenText(text.normalize("NFKD")).replace(marks, "");
