import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { PhoneNumbers } from "@/ui/phone-numbers";
import { firstNumber } from "./first-number";
import { places } from "./places";
import { WhatToSay } from "./what-to-say";

export const generateMetadata = metadataOf("emergency", paths.emergency);

/** "Danger! What do I do?": where am I? Plain links, so it works with nothing but HTML. */
export default async function EmergencyPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "emergency" });
  const library = loadLibrary();
  const algorithm = library.algorithm[locale];
  const print = await getTranslations({ locale, namespace: "print" });
  const sheets = [
    [paths.printWalletCard, print("walletCard")],
    [paths.printPosterA, print("posterA")],
    [paths.printPosterB, print("posterB")],
    [paths.printWalletCardAdults, print("walletCardAdults")],
    [paths.printPosterAAdults, print("posterAAdults")],
    [paths.printPosterBAdults, print("posterBAdults")],
  ] as const;
  const signs = await getTranslations({ locale, namespace: "signs" });
  return (
    <PageShell locale={locale} path={paths.emergency} call={firstNumber(library)}>
      <div className="column grid gap-3">
        <h1 className="text-[1.4em]">{t("title")}</h1>
        <h2 className="text-[1.05em]">{algorithm.child.lines["where-am-i"]}</h2>
        <ul className="grid gap-3">
          {places.map(({ path, name }) => (
            <li key={path}>
              {name === "known" || name === "unsure" ? (
                <a className="card choice" href={href(locale, path)}>
                  <strong className="text-[1.25em] leading-tight">{t(name)}</strong>{" "}
                  <span>{t(`${name}Hint`)}</span>
                </a>
              ) : (
                <a className="button button-quiet" href={href(locale, path)}>
                  {t(name)}
                </a>
              )}
            </li>
          ))}
        </ul>
        <PhoneNumbers contacts={library.contacts} locale={locale} heading={t("numbers")} />
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
        <CheckedOn locale={locale} sourced={algorithm} />
      </div>
    </PageShell>
  );
}
