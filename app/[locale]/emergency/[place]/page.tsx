import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/i18n/paths";
import { loadLibrary } from "@/library/load";
import { CheckedOn } from "@/ui/checked-on";
import { ArrowLeft } from "@/ui/icons";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { PhoneNumbers } from "@/ui/phone-numbers";
import { StepScreens } from "@/ui/step-screens";
import { WhatToSay } from "../what-to-say";

interface PlacePageProps {
  readonly params: Promise<{ locale: string; place: string }>;
}

const places = [
  { place: "known-way", path: paths.emergencyKnown, algorithm: "a", title: "known" },
  { place: "not-sure", path: paths.emergencyUnsure, algorithm: "b", title: "unsure" },
] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return places.map(({ place }) => ({ place }));
}

async function pagePlace(params: PlacePageProps["params"]) {
  const { place } = await params;
  return places.find((known) => known.place === place) ?? notFound();
}

export async function generateMetadata({ params }: PlacePageProps): Promise<Metadata> {
  const [locale, place] = [await pageLocale(params), await pagePlace(params)];
  const t = await getTranslations({ locale, namespace: "emergency" });
  return pageMetadata({
    locale,
    path: place.path,
    title: t(place.title),
    description: t("description"),
  });
}

/** The four steps for one of the two situations, one step a screen, and the numbers. */
export default async function PlacePage({ params }: PlacePageProps) {
  const [locale, place] = [await pageLocale(params), await pagePlace(params)];
  const t = await getTranslations({ locale, namespace: "emergency" });
  const library = loadLibrary();
  const algorithm = library.algorithm[locale];
  const { steps } = algorithm[place.algorithm];
  const other = places.find(({ algorithm: name }) => name !== place.algorithm);
  return (
    <PageShell locale={locale} path={place.path} emergencyBar={false}>
      <div className="column grid gap-5">
        <h1 className="text-[1.2em]">{t(place.title)}</h1>
        <StepScreens
          steps={steps}
          position={steps.map((_, index) => t("step", { n: index + 1 }))}
          next={t("next")}
          numbers={t("numbers")}
        />
        <PhoneNumbers contacts={library.contacts} locale={locale} heading={t("numbers")} />
        <WhatToSay locale={locale} inside={place.algorithm === "b"} />
        <p className="row">
          {other && (
            <a className="button button-quiet" href={href(locale, other.path)}>
              {t("other")}: {t(other.title)}
            </a>
          )}{" "}
          <a className="button button-quiet" href={href(locale, paths.emergency)}>
            <ArrowLeft className="shrink-0" />
            {t("back")}
          </a>
        </p>
        <CheckedOn locale={locale} sourced={algorithm} />
      </div>
    </PageShell>
  );
}
