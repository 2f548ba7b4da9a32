import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { locales } from "@/i18n/locales";
import { href, paths } from "@/site/address";
import { Document } from "@/ui/document";
import { Mark } from "@/ui/mark";
import "./globals.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

/**
 * The 404 page of hosts that have only one: all three languages, of which an address that begins
 * with one shows just that one (public/not-found.js marks it, components.css hides the others).
 */
export default async function GlobalNotFound() {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "notFound" });
      return { locale, title: t("title"), text: t("text"), home: t("home") };
    }),
  );
  return (
    <Document lang="az" remember={false}>
      <main className="column grid content-center gap-8 py-8">
        <Mark size={80} />
        {entries.map(({ locale, title, text, home }) => (
          <section key={locale} lang={locale} data-only={locale} className="grid gap-3">
            <h1 className="text-[1.4em]">{title}</h1>
            <p>{text}</p>
            <p>
              <a className="button" href={href(locale, paths.home)}>
                {home}
              </a>
            </p>
          </section>
        ))}
      </main>
    </Document>
  );
}
