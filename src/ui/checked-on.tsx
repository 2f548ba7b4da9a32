import { getFormatter, getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";

interface CheckedOnProps {
  readonly locale: Locale;
  readonly sourced: { readonly asOf: string; readonly confirmedBy: string | null };
}

/** When a safety-critical text was last checked, and whether the authority confirmed it. */
export async function CheckedOn({ locale, sourced }: CheckedOnProps) {
  const t = await getTranslations({ locale, namespace: "emergency" });
  const format = await getFormatter({ locale });
  const date = format.dateTime(new Date(sourced.asOf), { dateStyle: "long", timeZone: "UTC" });
  return (
    <p className="text-[0.9em] text-soft">
      {sourced.confirmedBy === null
        ? t("asOf", { date })
        : t("confirmed", { date, by: sourced.confirmedBy })}
    </p>
  );
}
