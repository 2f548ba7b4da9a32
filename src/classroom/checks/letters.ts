import type { Locale } from "@/i18n/locales";

/** What the options of a question are called on paper and by hands, in the order they stand in. */
export const optionLetters: Readonly<Record<Locale, string>> = {
  az: "ABCDEF",
  en: "ABCDEF",
  ru: "АБВГДЕ",
};
