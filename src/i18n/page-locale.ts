import { notFound } from "next/navigation";
import { isLocale, type Locale } from "./locales";

/** The language in a page's address; an address with another first piece is not found. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** What a page directly under a language gets. */
export interface LocalePageProps {
  readonly params: Promise<{ locale: string }>;
}
