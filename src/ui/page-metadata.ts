import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type Locale, locales } from "@/i18n/locales";
import { href } from "@/i18n/paths";

interface PageFacts {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Title, description, canonical address, the other languages and the preview picture of a page. */
export async function pageMetadata({
  locale,
  path,
  title,
  description,
}: PageFacts): Promise<Metadata> {
  const site = await getTranslations({ locale, namespace: "site" });
  const name = site("name");
  const whole = title === name ? `${name} — ${site("tagline")}` : `${title} — ${name}`;
  const languages = Object.fromEntries(locales.map((other) => [other, href(other, path)]));
  return {
    title: whole,
    description,
    alternates: { canonical: href(locale, path), languages: { ...languages, "x-default": "/" } },
    // Title and description are taken from the page itself where these are not given.
    openGraph: { type: "website", images: [`/og/${locale}.png`] },
  };
}
