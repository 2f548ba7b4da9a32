import { z } from "zod";
import { byLocale, draftLocales, type Locale } from "@/i18n/locales";

/**
 * One value in every language of the site. What stands there in a language that is being translated is let
 * alone.
 */
export function perLocale<T extends z.ZodType>(value: T) {
  const shape = byLocale(() => value);
  const drafts = Object.fromEntries(draftLocales.map((code) => [code, z.unknown().optional()]));
  return z.strictObject({ ...drafts, ...shape } as Record<Locale, T>);
}

/** A text in every language of the site. */
export const localized = perLocale(z.string().min(1));
