import { z } from "zod";

/** A text in every language of the site. */
export const localized = z.strictObject({
  az: z.string().min(1),
  en: z.string().min(1),
  ru: z.string().min(1),
} satisfies Record<import("@/i18n/locales").Locale, z.ZodString>);
