import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { contactsFor } from "@/library/contacts";
import { loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";

export const generateMetadata = metadataOf("about", paths.about);

/** For whom, what it keeps, what awaits the authority, where the content comes from. */
export default async function AboutPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "about" });
  const why = await getTranslations({ locale, namespace: "why" });
  const { algorithm, contacts } = loadLibrary();
  const open = ["open1", "open2", "open3", "open4", "open5", "open6"] as const;
  return (
    <PageShell locale={locale} path={paths.about}>
      <div className="column prose">
        <h1>{t("title")}</h1>
        <h2 className="text-[1.2em]">{t("whatTitle")}</h2>
        <p>{t("what")}</p>
        <h2 className="text-[1.2em]">{t("notTitle")}</h2>
        <p>{t("not")}</p>
        <h2 className="text-[1.2em]">{t("neutralTitle")}</h2>
        <p>{t("neutral")}</p>
        <p>
          <a className="tap" href={href(locale, paths.why)}>
            {why("title")}
          </a>
        </p>
        <h2 id="privacy" className="text-[1.2em]">
          {t("privacyTitle")}
        </h2>
        <p>{t("privacy")}</p>
        <p>{t("privacyChild")}</p>
        <h2 id="review" className="text-[1.2em]">
          {t("reviewTitle")}
        </h2>
        <p>{t("review")}</p>
        <ul>
          {open.map((name) => (
            <li key={name}>{t(name)}</li>
          ))}
        </ul>
        <CheckedOn locale={locale} sourced={algorithm[locale]} />
        <h2 className="text-[1.2em]">{t("numbersTitle")}</h2>
        <ul>
          {contactsFor(contacts, "everyone").map(({ number, service, facts }) => (
            <li key={number}>
              <a href={`tel:${number}`}>{number}</a>: {service[locale]}. {facts[locale]}
            </li>
          ))}
        </ul>
        <h2 className="text-[1.2em]">{t("sourcesTitle")}</h2>
        <p>{t("sources")}</p>
        <h2 className="text-[1.2em]">{t("licenceTitle")}</h2>
        <p>{t("licence")}</p>
        <p>
          <a className="tap" href={href(locale, paths.authors)}>
            {t("authors")}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
