import { getFormatter, getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import type { Series } from "@/library/figures";
import { SeriesChart } from "./series-chart";

interface SeriesSectionProps {
  readonly series: Series;
  readonly locale: Locale;
}

/** The series since November 2020: in words, drawn, and as a table. */
export async function SeriesSection({ series, locale }: SeriesSectionProps) {
  const t = await getTranslations({ locale, namespace: "why" });
  const format = await getFormatter({ locale });
  const month = (of: string) =>
    format.dateTime(new Date(`${of}-01`), { month: "long", year: "numeric", timeZone: "UTC" });
  // Short enough for the first of four columns on the smallest phone; Russian adds no "г." this way.
  const shortMonth = (of: string) =>
    `${format.dateTime(new Date(`${of}-01`), { month: "short", timeZone: "UTC" })} ${of.slice(0, 4)}`;
  const rows = series.rows;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const text = t("chartText", {
    first: month(first.month),
    firstKilled: first.killed,
    firstInjured: first.injured,
    last: month(last.month),
    lastKilled: last.killed,
    lastInjured: last.injured,
  });
  return (
    <section aria-labelledby="series" className="grid gap-2">
      <h2 id="series" className="text-[1.2em]">
        {t("chartTitle")}
      </h2>
      <p>{t("chartNote")}</p>
      <p>{text}</p>
      <SeriesChart
        rows={rows}
        label={text}
        killed={t("killed")}
        injured={t("injured")}
        monthName={(of) =>
          format.dateTime(new Date(`${of}-01`), { month: "short", timeZone: "UTC" })
        }
      />
      <details>
        <summary className="button button-quiet">{t("table")}</summary>
        <table className="table mt-2">
          <caption className="visually-hidden">{t("chartTitle")}</caption>
          <thead>
            <tr>
              {(["month", "killed", "injured", "total"] as const).map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month: of, killed, injured }) => (
              <tr key={of}>
                <th scope="row">{shortMonth(of)}</th>
                <td>{killed}</td>
                <td>{injured}</td>
                <td>{killed + injured}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="text-[0.9em] text-soft">{series.said[locale]}</p>
    </section>
  );
}
