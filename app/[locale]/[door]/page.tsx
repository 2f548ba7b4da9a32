import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { doors } from "@/base/doors";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { lessonCard } from "@/lessons/lesson-card";
import { LessonCards } from "@/lessons/lesson-cards";
import { lessonsOf, loadLibrary } from "@/library/load";
import { paths } from "@/site/address";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../island";
import { reviewWays } from "../review-ways";
import { DoorLinks } from "./door-links";

export const dynamicParams = false;

export function generateStaticParams() {
  return doors.map((door) => ({ door }));
}

export async function generateMetadata({ params }: DoorPageProps): Promise<Metadata> {
  const [locale, door] = await pageDoor(params, doors);
  const t = await getTranslations({ locale });
  const title = t("door.title", { door: t(`doors.${door}.name`) });
  return pageMetadata({
    locale,
    path: paths.door(door),
    title,
    description: t(`doors.${door}.about`),
  });
}

/** A door: its lessons in order, with what is done; nothing is locked. */
export default async function DoorPage({ params }: DoorPageProps) {
  const [locale, door] = await pageDoor(params, doors);
  const t = await getTranslations({ locale });
  const lessons = await Promise.all(
    lessonsOf(loadLibrary(), door).map((lesson) => lessonCard(lesson, locale)),
  );
  const review = (await reviewWays(locale)).find((way) => way.door === door) ?? null;
  const strings = { done: t("door.done"), begun: t("door.begun") };
  return (
    <PageShell locale={locale} path={paths.door(door)}>
      <div className="column-wide">
        <h1 className={`door-${door} door-name`}>{t(`doors.${door}.name`)}</h1>
        <p className="mt-1">{t(`doors.${door}.about`)}</p>
        <p className="mt-1 mb-4 text-soft">{t("door.order")}</p>
        <Island name="lesson-path" props={{ lessons, review, strings }}>
          <LessonCards lessons={lessons} marks={{}} />
        </Island>
        <DoorLinks locale={locale} door={door} />
      </div>
    </PageShell>
  );
}
