/** A language of the site. */
interface Language {
  /** Its name in itself. */
  readonly name: string;
  /**
   * `published`: offered and built, and every text must exist in it. `draft`: being translated; its files may
   * stand in the project, but nothing is built of them and no page speaks of them. What a draft still lacks
   * is told by `npm run content -- --locale <code>`.
   */
  readonly state: "published" | "draft";
}

/** The languages, in the order they are offered. The first is the one written first. */
export const languages = {
  az: { name: "Azərbaycanca", state: "published" },
  en: { name: "English", state: "published" },
  ru: { name: "Русский", state: "published" },
} as const satisfies Readonly<Record<string, Language>>;

type Languages = typeof languages;

/** A language that is published. */
export type Locale = {
  [Code in keyof Languages]: Languages[Code]["state"] extends "published" ? Code : never;
}[keyof Languages];

/** The codes of some languages that are published, or of those being translated. */
export function codesOf(
  some: Readonly<Record<string, Language>>,
  wanted: Language["state"],
): string[] {
  return Object.keys(some).filter((code) => some[code]?.state === wanted);
}

/** The languages of the site, in the order they are offered. */
export const locales = codesOf(languages, "published") as unknown as readonly [Locale, ...Locale[]];

/** Languages being translated: their files are let alone. */
export const draftLocales: readonly string[] = codesOf(languages, "draft");

/** One thing for each language of the site. */
export function byLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  const made: Partial<Record<Locale, T>> = {};
  for (const locale of locales) made[locale] = make(locale);
  return made as Record<Locale, T>;
}

/** The same record without nulls, or null if one language has nothing. */
export function inEveryLocale<T>(
  found: Readonly<Record<Locale, T | null>>,
): Readonly<Record<Locale, T>> | null {
  return locales.every((locale) => found[locale] !== null) ? (found as Record<Locale, T>) : null;
}

/** Each language's name in that language. */
export const localeNames = byLocale((locale) => languages[locale].name);

/** Narrows an unknown string (a piece of an address) to a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
