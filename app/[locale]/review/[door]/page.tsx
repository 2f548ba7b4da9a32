import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/i18n/paths";
import { type BankDoor, bankDoors } from "@/library/rules";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../_islands/island";
import { LessonLinks } from "../../lesson-links";
import { reviewProps } from "./review-props";

interface ReviewPageProps {
  readonly params: Promise<{ locale: string; door: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => bankDoors.map((door) => ({ door }));

async function pageDoor(params: ReviewPageProps["params"]): Promise<BankDoor> {
  const { door } = await params;
  return bankDoors.find((known) => known === door) ?? notFound();
}

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  const [locale, door] = [await pageLocale(params), await pageDoor(params)];
  const t = await getTranslations({ locale });
  return pageMetadata({
    locale,
    path: paths.review(door),
    title: t("review.title", { door: t(`doors.${door}.name`) }),
    description: t("review.description"),
  });
}

/** "Two minutes": what is due today of all rules this device's learner has met. */
export default async function ReviewPage({ params }: ReviewPageProps) {
  const [locale, door] = [await pageLocale(params), await pageDoor(params)];
  const t = await getTranslations({ locale });
  const { address, props } = await reviewProps(door, locale);
  return (
    <PageShell locale={locale} path={paths.review(door)}>
      <div className={`column door-${door} ${door === "child" ? "text-[1.125em]" : ""}`}>
        <p>
          <a className="tap" href={href(locale, paths.door(door))}>
            {t(`doors.${door}.name`)}
          </a>
        </p>
        <h1 className="door-name text-[1.6em]">{t("review.name")}</h1>
        <p className="mt-2 mb-6">{t("review.intro", { address })}</p>
        <h2 className="mb-3 text-[1.2em]">{t("review.today")}</h2>
        <Island name="review" props={props}>
          <p className="mb-3">{t("review.noScript")}</p>
          <LessonLinks door={door} locale={locale} />
        </Island>
      </div>
    </PageShell>
  );
}
