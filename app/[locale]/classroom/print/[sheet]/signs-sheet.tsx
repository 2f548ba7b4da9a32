import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { loadLibrary } from "@/library/load";
import { CheckedOn } from "@/ui/checked-on";
import { Drawing } from "@/ui/drawing";
import { PrintSheet } from "@/ui/print-page";

/** The poster of all signs, tapes and marks: what each is called and what to do there. */
export async function SignsSheet({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "signs" });
  const { signs } = loadLibrary();
  return (
    <PrintSheet foot={<CheckedOn locale={locale} sourced={signs} what="signs" />}>
      <h2 className="poster-title">{t("intro")}</h2>
      <ul className="sheet-signs">
        {signs.signs.map(({ id, name, toDo, picture }) => (
          <li key={id}>
            {/* The words beside it say what it is; not lazy, or it may be missing on paper. */}
            <Drawing
              src={`/pictures/signs/${picture.servedAs}`}
              alt=""
              width={picture.width}
              height={picture.height}
              className=""
              eager
            />
            <b>{name[locale]}</b>
            <p>{toDo[locale]}</p>
          </li>
        ))}
      </ul>
      <p className="sheet-signs-note">
        {t("differ")} {t("noSign")} {t("leave")}
      </p>
    </PrintSheet>
  );
}
