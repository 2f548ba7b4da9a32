import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { localeNames, locales } from "@/i18n/locales";
import { href, paths } from "@/site/address";
import { LanguageChoices } from "@/ui/language-choices";
import { Mark } from "@/ui/mark";
import { Island } from "../island";

/** The same three words for who sees the address somewhere: no language is preferred. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: "az", namespace: "entry" });
  const languages = Object.fromEntries(locales.map((locale) => [locale, href(locale, paths.home)]));
  return {
    title: t("title"),
    description: t("description"),
    alternates: { canonical: "/", languages: { ...languages, "x-default": "/" } },
    openGraph: { type: "website", images: ["/og/az.png"] },
  };
}

/** Choose a language: three big buttons, without JavaScript too; the last choice is marked. */
export default async function EntryPage() {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const entry = await getTranslations({ locale, namespace: "entry" });
      const site = await getTranslations({ locale, namespace: "site" });
      return { locale, choose: entry("choose"), lastTime: entry("last"), name: site("name") };
    }),
  );
  const choices = entries.map(({ locale, lastTime }) => ({
    locale,
    href: href(locale, paths.home),
    name: localeNames[locale],
    lastTime,
  }));
  return (
    <main className="column grid content-center gap-6 py-8 text-center">
      <div className="mx-auto">
        <Mark size={112} />
      </div>
      <h1 className="grid gap-1 text-[1.5em]">
        {entries.map(({ locale, name }) => (
          <span key={locale} lang={locale}>
            {name}{" "}
          </span>
        ))}
      </h1>
      <p className="-ms-4 flex flex-wrap justify-center">
        {entries.map(({ locale, choose }) => (
          <span key={locale} className="ms-4" lang={locale}>
            {choose}{" "}
          </span>
        ))}
      </p>
      <nav aria-label={entries.map(({ choose }) => choose).join(" · ")}>
        <Island name="last-language" props={{ choices }}>
          <LanguageChoices choices={choices} last={null} />
        </Island>
      </nav>
    </main>
  );
}
