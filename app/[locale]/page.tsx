import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { doors } from "@/base/doors";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { Drawing } from "@/ui/drawing";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../island";
import { OfflineSection } from "./offline-section";
import { reviewWays } from "./review-ways";

export async function generateMetadata({ params }: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({
    locale,
    path: paths.home,
    title: t("name"),
    description: t("description"),
  });
}

/** Home: four doors, and where to go on. */
export default async function HomePage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const lessons = loadLibrary().lessons.map(({ id, facts, texts }) => ({
    id,
    door: facts.door,
    title: texts[locale].title,
    href: href(locale, paths.lesson(id)),
  }));
  const reviews = await reviewWays(locale);
  return (
    <PageShell locale={locale} path={paths.home}>
      <div className="column-wide">
        <Drawing
          src="/pictures/home.svg"
          alt=""
          width={800}
          height={400}
          className="picture home-picture"
          eager
        />
        <h1 className="mt-4 max-w-prose text-[1.35em]">{t("home.title")}</h1>
        <h2 className="mt-6 text-[1.2em]">{t("home.choose")}</h2>
        <ul className="door-grid mt-3">
          {doors.map((door) => (
            <li key={door}>
              <a
                className={`card door-${door} grid h-full content-start overflow-hidden`}
                href={href(locale, paths.door(door))}
              >
                <Drawing
                  src={`/pictures/doors/${door}.svg`}
                  alt=""
                  width={400}
                  height={300}
                  className="block w-full"
                  eager
                />
                <span className="grid content-start gap-1 p-3">
                  <strong className="door-name text-[1.2em] leading-tight">
                    {t(`doors.${door}.name`)}
                  </strong>{" "}
                  <span className="leading-snug">{t(`doors.${door}.about`)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
        <Island name="continue-link" props={{ lessons, reviews, text: t("home.continue") }}>
          {null}
        </Island>
        <OfflineSection locale={locale} />
      </div>
    </PageShell>
  );
}
