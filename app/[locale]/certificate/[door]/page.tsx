import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { doors, href, paths } from "@/i18n/paths";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../_islands/island";
import { certificateProps } from "./certificate-props";

export const dynamicParams = false;

export const generateStaticParams = () => doors.map((door) => ({ door }));

export async function generateMetadata({ params }: DoorPageProps): Promise<Metadata> {
  const [locale, door] = await pageDoor(params, doors);
  const t = await getTranslations({ locale });
  return pageMetadata({
    locale,
    path: paths.certificate(door),
    title: t("certificate.title", { door: t(`doors.${door}.name`) }),
    description: t("certificate.description"),
  });
}

/** The certificate of a door, for whoever has done all its lessons on this device. */
export default async function CertificatePage({ params }: DoorPageProps) {
  const [locale, door] = await pageDoor(params, doors);
  const t = await getTranslations({ locale });
  return (
    <PageShell locale={locale} path={paths.certificate(door)}>
      <div className="column-wide">
        <div className="no-print">
          <p>
            <a className="tap" href={href(locale, paths.progress)}>
              {t("progress.title")}
            </a>
          </p>
          <h1 className={`door-${door} door-name mb-4`}>
            {t("certificate.title", { door: t(`doors.${door}.name`) })}
          </h1>
        </div>
        <Island name="certificate" whole props={await certificateProps(door, locale)}>
          <p>{t("certificate.noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
