/** The languages of the site, in the order they are offered. The first is the one written first. */
export const locales = ["az", "en", "ru"] as const;

export type Locale = (typeof locales)[number];

/** Each language's name in that language. */
export const localeNames: Readonly<Record<Locale, string>> = {
  az: "Azərbaycanca",
  en: "English",
  ru: "Русский",
};

/** Narrows an unknown string (a piece of an address) to a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
