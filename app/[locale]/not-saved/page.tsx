import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { localeNames, locales } from "@/i18n/locales";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/site/address";
import { Mark } from "@/ui/mark";

export async function generateMetadata({ params }: LocalePageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params) });
  return { title: `${t("notSaved.title")} — ${t("site.name")}`, robots: { index: false } };
}

/**
 * What the worker shows for a page that this device has not saved, when there is no network. In each pack it stands in
 * every language; which of the links lead on, and where, is written in by src/offline/missing-page.ts.
 */
export default async function NotSavedPage({ params }: LocalePageProps) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "notSaved" });
  return (
    <main className="column grid content-center gap-4 py-8">
      <Mark size={80} />
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p>{t("languages")}</p>
      <ul className="grid gap-3">
        {locales.map((locale) => (
          <li key={locale}>
            <a className="button w-full" href={href(locale, paths.home)} lang={locale}>
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
