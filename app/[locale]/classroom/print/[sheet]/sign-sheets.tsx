import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { loadLibrary } from "@/library/load";
import { CheckedOn } from "@/ui/checked-on";
import { Drawing } from "@/ui/drawing";
import { PrintSheet } from "@/ui/print-page";

/** The official signs, each as large as a sheet: what a role-play hangs on the wall, and the only thing it shows. */
export async function SignSheets({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "signs" });
  const { signs } = loadLibrary();
  return signs.signs
    .filter(({ kind }) => kind === "official")
    .map(({ id, alt, toDo, picture }) => (
      <PrintSheet key={id} foot={<CheckedOn locale={locale} sourced={signs} what="signs" />}>
        <div className="sheet-sign">
          <Drawing
            src={`/pictures/signs/${picture.servedAs}`}
            alt={alt[locale]}
            width={picture.width}
            height={picture.height}
            className=""
            eager
          />
          <p className="poster-title">{toDo[locale]}</p>
          <p>{t("officialNote")}</p>
        </div>
      </PrintSheet>
    ));
}
