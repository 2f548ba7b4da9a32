import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/i18n/paths";
import { loadLibrary } from "@/library/load";
import { CheckedOn } from "@/ui/checked-on";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { PhoneNumbers } from "@/ui/phone-numbers";
import { WhatToSay } from "./what-to-say";

export async function generateMetadata({ params }: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "emergency" });
  return pageMetadata({
    locale,
    path: paths.emergency,
    title: t("title"),
    description: t("description"),
  });
}

/** "I see something dangerous": where are you? Plain links, so it works with nothing but HTML. */
export default async function EmergencyPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "emergency" });
  const { contacts, algorithm } = loadLibrary();
  const choices = [
    [paths.emergencyKnown, t("known"), t("knownHint")],
    [paths.emergencyUnsure, t("unsure"), t("unsureHint")],
  ] as const;
  const print = await getTranslations({ locale, namespace: "print" });
  const sheets = [
    [paths.printWalletCard, print("walletCard")],
    [paths.printPosterA, print("posterA")],
    [paths.printPosterB, print("posterB")],
  ] as const;
  const signs = await getTranslations({ locale, namespace: "signs" });
  return (
    <PageShell locale={locale} path={paths.emergency} emergencyBar={false}>
      <div className="column grid gap-4">
        <h1>{t("title")}</h1>
        <h2 className="text-[1.3em]">{t("where")}</h2>
        <ul className="grid gap-4">
          {choices.map(([path, title, hint]) => (
            <li key={path}>
              <a className="card choice" href={href(locale, path)}>
                <strong className="text-[1.35em] leading-tight">{title}</strong> <span>{hint}</span>
              </a>
            </li>
          ))}
        </ul>
        <PhoneNumbers contacts={contacts} locale={locale} heading={t("numbers")} />
        <WhatToSay locale={locale} />
        <p className="no-print">
          <a className="button button-quiet" href={href(locale, paths.signs)}>
            {signs("title")}
          </a>
        </p>
        <section aria-labelledby="to-print" className="no-print">
          <h2 id="to-print" className="mb-2 text-[1.2em]">
            {t("printTitle")}
          </h2>
          <ul className="grid gap-3">
            {sheets.map(([path, title]) => (
              <li key={path}>
                <a className="button button-quiet" href={href(locale, path)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <CheckedOn locale={locale} sourced={algorithm[locale]} />
      </div>
    </PageShell>
  );
}
