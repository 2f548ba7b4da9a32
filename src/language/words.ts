import type { Locale } from "@/i18n/locales";

/** The words of a text; a hyphenated word is one, a lone dash or number sign none. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The sentences of a text: ended by . ! ? … or by the end of a paragraph or list item. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])["»”)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** A word in small letters, by the rules of its language: İ and I are two letters in Azerbaijani. */
export function small(word: string, locale: Locale): string {
  return word.toLocaleLowerCase(locale);
}

/** Addresses of sites and files, which are nobody's language: report.az, ru.md, en/authors. */
const address = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:\/[\p{L}\p{N}_./-]*)?/gu;

/** The text without addresses of sites and files. */
export function withoutAddresses(text: string): string {
  return text.replace(address, (found) => (/\p{L}{2}/u.test(found) ? " " : found));
}

/**
 * The word forms a dictionary can know: without numbers and their endings (112-yə, 6–10), addresses and
 * names in capitals (ANAMA, IMAS, GICHD-nin); the parts of a hyphenated word one by one.
 */
export function formsOf(text: string): string[] {
  return wordsOf(withoutAddresses(text)).flatMap((word) => {
    if (/\p{N}/u.test(word)) return [];
    const parts = word.split("-");
    // An ending after a hyphen is a part of the name before it, as in “GICHD-nin”, “JavaScript-ə”.
    if (/\p{Lu}.*\p{Lu}/u.test(parts[0] ?? "")) return [];
    return parts;
  });
}

/** The text with what stands in quotes taken out: other people's words have their own address. */
export function withoutQuotes(text: string): string {
  return text.replace(/«[^«»]*»/g, "«»").replace(/“[^“”]*”/g, "“”");
}
