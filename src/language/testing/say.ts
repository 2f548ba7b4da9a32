import type { Locale } from "@/i18n/locales";
import type { Said } from "../said";

/** A piece of text for tests: an option read by children, unless said otherwise. */
export function say(locale: Locale, text: string, more: Partial<Said> = {}): Said {
  return { text, locale, reader: "child", kind: "message", around: text, ...more };
}

/** What an author is told of findings: what is wrong and what to do. */
export function told(findings: readonly { wrong: string; toDo: string }[]): string[] {
  return findings.map(({ wrong, toDo }) => `${wrong}. ${toDo}`);
}
