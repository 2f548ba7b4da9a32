import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { loadLibrary } from "@/library/load";
import { paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { SeriesSection } from "./series-section";

export const generateMetadata = metadataOf("why", paths.why);

/** For adults: the few figures there are, each with who said it and when, and the series drawn. */
export default async function WhyPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "why" });
  const { figures, series } = loadLibrary().figures;
  // One line speaks for all that stands on the page: the check that is longest ago.
  const oldest = figures.reduce<typeof series | (typeof figures)[number]>(
    (one, other) => (other.asOf < one.asOf ? other : one),
    series,
  );
  return (
    <PageShell locale={locale} path={paths.why}>
      <div className="column grid gap-4">
        <h1>{t("title")}</h1>
        <p>{t("intro")}</p>
        <p>{t("victims")}</p>
        <SeriesSection series={series} locale={locale} />
        <h2 className="text-[1.2em]">{t("figuresTitle")}</h2>
        <ul className="grid gap-3">
          {figures.map(({ id, figure, meaning, said }) => (
            <li key={id} className="card grid gap-1 p-4">
              <strong className="text-[1.5em] leading-tight">{figure[locale]}</strong>{" "}
              <span>{meaning[locale]}</span>{" "}
              <span className="text-[0.9em] text-soft">{said[locale]}</span>
            </li>
          ))}
        </ul>
        <h2 className="text-[1.2em]">{t("sharesTitle")}</h2>
        <p>{t("shares")}</p>
        <CheckedOn locale={locale} sourced={oldest} what="why" />
      </div>
    </PageShell>
  );
}
