import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Door } from "@/base/doors";
import { type Locale, locales } from "@/i18n/locales";
import type { Messages } from "@/i18n/messages";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { href } from "@/site/address";

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

/** Namespaces that hold the title of a page and what it says of itself to search engines. */
type Titled = {
  [Name in keyof Messages]: Messages[Name] extends {
    readonly title: string;
    readonly description: string;
  }
    ? Name
    : never;
}[keyof Messages];

/** `generateMetadata` of a page whose words are `title` and `description` of its namespace. */
export const metadataOf =
  (namespace: Titled, path: string) =>
  async ({ params }: LocalePageProps): Promise<Metadata> => {
    const locale = await pageLocale(params);
    const t = await getTranslations({ locale });
    return pageMetadata({
      locale,
      path,
      title: t(`${namespace}.title`),
      description: t(`${namespace}.description`),
    });
  };

/** The same for a page that stands once for each of some doors, and names its door in its title. */
export const doorMetadataOf =
  <D extends Door>(namespace: Titled, some: readonly D[], path: (door: D) => string) =>
  async ({ params }: DoorPageProps): Promise<Metadata> => {
    const [locale, door] = await pageDoor(params, some);
    const t = await getTranslations({ locale });
    const key: Door = door;
    return pageMetadata({
      locale,
      path: path(door),
      title: t(`${namespace}.title`, { door: t(`doors.${key}.name`) }),
      description: t(`${namespace}.description`),
    });
  };
