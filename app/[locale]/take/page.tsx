import { getFormatter, getTranslations } from "next-intl/server";
import { localeNames, locales } from "@/i18n/locales";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { loadLibrary } from "@/library/load";
import { paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";

export const generateMetadata = metadataOf("take", paths.take);

interface OfferProps {
  /** What src/export/editions/take-page.ts calls the file. */
  readonly file: string;
  readonly lang?: string;
  readonly name: string;
  /** With "{size}" in it. */
  readonly size: string;
}

/**
 * A file to save. The files are made from the finished pages, so address, size and check sum are put
 * in at the end of the build; until then, as in development, nothing is offered.
 */
function Offer({ file, lang, name, size }: OfferProps) {
  return (
    <li data-file={file} hidden>
      <a className="button" href={`/files/${file}`} lang={lang} download>
        {name}
      </a>{" "}
      <span className="ms-2" data-size>
        {size}
      </span>{" "}
      <code translate="no" className="block break-all text-[0.75em] text-soft" />
    </li>
  );
}

/** The three forms in which the lessons go where there is no network. */
export default async function TakePage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "take" });
  const size = t("size", { size: "{size}" });
  const { edition } = loadLibrary();
  const format = await getFormatter({ locale });
  const date = format.dateTime(new Date(edition.date), { dateStyle: "long", timeZone: "UTC" });
  return (
    <PageShell locale={locale} path={paths.take}>
      <div className="column prose">
        <h1>{t("title")}</h1>
        <p>{t("intro")}</p>
        <p>
          {/* A Russian date ends with a full stop already. */}
          <strong>{t("edition", { number: edition.number, date }).replace(/\.$/, "")}.</strong>{" "}
          {t("older")}
        </p>
        <h2 className="text-[1.2em]">{t("savedTitle")}</h2>
        <p>{t("saved")}</p>
        <p>{t("savedNote")}</p>
        <h2 className="text-[1.2em]">{t("fileTitle")}</h2>
        <p>{t("file")}</p>
        <ul className="grid list-none gap-4 ps-0">
          {locales.map((other) => (
            <Offer key={other} file={other} lang={other} name={localeNames[other]} size={size} />
          ))}
        </ul>
        <p>{t("fileHow")}</p>
        <h2 className="text-[1.2em]">{t("zipTitle")}</h2>
        <p>{t("zip")}</p>
        <ul className="grid list-none gap-4 ps-0">
          <Offer file="zip" name={t("zipSave")} size={size} />
        </ul>
        <p>{t("zipHow", { start: t("startName") })}</p>
        <p>{t("sum", { name: "SHA-256" })}</p>
      </div>
    </PageShell>
  );
}
