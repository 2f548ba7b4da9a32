import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { PrintSheet } from "@/ui/print-page";

/** As many pupils as a class has, in two columns. */
const rows = Array.from({ length: 20 }, (_, index) => index + 1);

function Numbers({ from, heads }: { readonly from: number; readonly heads: readonly string[] }) {
  return (
    <table className="sheet-list">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{from + row}</th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers instead of names: who answered before the lessons and after them. */
export async function ClassListSheet({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale });
  const heads = [t("printRoom.listNumber"), t("checks.island.before"), t("checks.island.after")];
  return (
    <PrintSheet foot={<p>{t("printRoom.noNames")}</p>}>
      <div className="sheet-class">
        <p>
          {t("printRoom.listClass")} <span />
        </p>
        <div className="sheet-lists">
          <Numbers from={0} heads={heads} />
          <Numbers from={rows.length} heads={heads} />
        </div>
      </div>
    </PrintSheet>
  );
}
