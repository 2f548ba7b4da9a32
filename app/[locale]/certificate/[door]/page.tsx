import { getTranslations } from "next-intl/server";
import { doors } from "@/base/doors";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { href, paths } from "@/site/address";
import { doorMetadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { certificateProps } from "./certificate-props";

export const dynamicParams = false;

export const generateStaticParams = () => doors.map((door) => ({ door }));

export const generateMetadata = doorMetadataOf("certificate", doors, paths.certificate);

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
