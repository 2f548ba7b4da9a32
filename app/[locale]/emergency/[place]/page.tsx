import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sentencesOf } from "@/base/sentences";
import { pageLocale } from "@/i18n/page-locale";
import type { CanonWords } from "@/library/algorithm";
import { loadLibrary } from "@/library/load";
import { href, lastPart, paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { FourRules } from "@/ui/four-rules";
import { ArrowLeft } from "@/ui/icons";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { PhoneNumbers } from "@/ui/phone-numbers";
import { RuleScreens } from "@/ui/rule-screens";
import { Unbroken } from "@/ui/unbroken";
import { firstNumber } from "../first-number";
import { type EmergencyPlace, places } from "../places";
import { WhatToSay } from "../what-to-say";

interface PlacePageProps {
  readonly params: Promise<{ locale: string; place: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return places.map(({ path }) => ({ place: lastPart(path) }));
}

async function pagePlace(params: PlacePageProps["params"]) {
  const { place } = await params;
  return places.find(({ path }) => lastPart(path) === place) ?? notFound();
}

export async function generateMetadata({ params }: PlacePageProps): Promise<Metadata> {
  const [locale, place] = [await pageLocale(params), await pagePlace(params)];
  const t = await getTranslations({ locale, namespace: "emergency" });
  return pageMetadata({
    locale,
    path: place.path,
    // A lesson may have the same name.
    title: `${t("title")} ${t(place.name)}`,
    description: t("description"),
  });
}

/** The words of a canonical line; a line that is gone stops the build. */
function lineOf({ lines }: CanonWords, name: string): string {
  const words = lines[name];
  if (words === undefined) throw new Error(`The emergency pages say “${name}”, which is gone.`);
  return words;
}

const saidAt = ({ says }: EmergencyPlace, canon: CanonWords): readonly string[] =>
  "algorithm" in says ? canon[says.algorithm].rules : sentencesOf(lineOf(canon, says.line));

/** What to do in one of the situations: all of it at once, then what belongs beside it, the numbers and the call. */
export default async function PlacePage({ params }: PlacePageProps) {
  const [locale, place] = [await pageLocale(params), await pagePlace(params)];
  const t = await getTranslations({ locale, namespace: "emergency" });
  const library = loadLibrary();
  const algorithm = library.algorithm[locale];
  const canon = algorithm.child;
  const rules = saidAt(place, canon);
  const screens = "algorithm" in place.says;
  return (
    <PageShell locale={locale} path={place.path} call={firstNumber(library)}>
      <div className="column grid gap-5">
        <h1 className="text-[1.2em]">{t(place.name)}</h1>
        <FourRules rules={rules} />
        {place.adults && (
          <section aria-labelledby="adults" className="grid gap-2">
            <h2 id="adults" className="text-[1.2em]">
              {t(place.adults.lead)}
            </h2>
            <FourRules rules={sentencesOf(lineOf(algorithm.adult, place.adults.line))} />
          </section>
        )}
        {screens && (
          <p>
            <a className="button button-quiet" href="#rule-1">
              {t("oneAtATime")}
            </a>
          </p>
        )}
        <section aria-labelledby="also" className="grid gap-2">
          <h2 id="also" className="text-[1.2em]">
            {t("also")}
          </h2>
          <ul className="grid gap-3">
            {place.beside.map((name) => (
              <li key={name} className="card p-4">
                <Unbroken text={lineOf(canon, name)} />
              </li>
            ))}
          </ul>
        </section>
        <PhoneNumbers contacts={library.contacts} locale={locale} heading={t("numbers")} />
        <WhatToSay locale={locale} example={place.example} />
        {screens && (
          <RuleScreens
            rules={rules}
            position={rules.map((_, index) => t("rule", { n: index + 1 }))}
            next={t("next")}
            numbers={t("numbers")}
          />
        )}
        <section aria-labelledby="other">
          <h2 id="other" className="mb-2 text-[1.2em]">
            {t("other")}
          </h2>
          <ul className="grid gap-3">
            {places
              .filter((other) => other !== place)
              .map((other) => (
                <li key={other.path}>
                  <a className="button button-quiet" href={href(locale, other.path)}>
                    {t(other.name)}
                  </a>
                </li>
              ))}
            <li>
              <a className="button button-quiet" href={href(locale, paths.emergency)}>
                <ArrowLeft className="shrink-0" />
                {t("back")}
              </a>
            </li>
          </ul>
        </section>
        <CheckedOn locale={locale} sourced={algorithm} />
      </div>
    </PageShell>
  );
}
