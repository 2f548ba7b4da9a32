import { getTranslations } from "next-intl/server";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { bankDoors } from "@/library/rules";
import { href, paths } from "@/site/address";
import { doorMetadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { LessonLinks } from "../../lesson-links";
import { reviewProps } from "./review-props";

export const dynamicParams = false;

export const generateStaticParams = () => bankDoors.map((door) => ({ door }));

export const generateMetadata = doorMetadataOf("review", bankDoors, paths.review);

/** "Two minutes": what is due today of all rules this device's learner has met. */
export default async function ReviewPage({ params }: DoorPageProps) {
  const [locale, door] = await pageDoor(params, bankDoors);
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
        <h1 className="door-name">{t("review.name")}</h1>
        <p className="mt-2 mb-6">{t("review.intro", { address })}</p>
        <h2 className="mb-3 text-[1.2em]">{t("review.today")}</h2>
        <Island name="review" whole props={props}>
          <p className="mb-3">{t("review.noScript")}</p>
          <LessonLinks door={door} locale={locale} />
        </Island>
      </div>
    </PageShell>
  );
}
