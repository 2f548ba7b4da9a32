import { getFormatter, getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";

interface CheckedOnProps {
  readonly locale: Locale;
  readonly sourced: { readonly asOf: string; readonly confirmedBy: string | null };
  /** What was checked: the messages of that name say it. Steps and numbers by default. */
  readonly what?: "emergency" | "signs" | "why";
}

/** When a safety-critical text was last checked, and whether the authority confirmed it, in words. */
export async function checkedOnWords(
  locale: Locale,
  sourced: CheckedOnProps["sourced"],
  what: "emergency" | "signs" | "why",
): Promise<string> {
  const t = await getTranslations({ locale, namespace: what });
  const format = await getFormatter({ locale });
  const date = format.dateTime(new Date(sourced.asOf), { dateStyle: "long", timeZone: "UTC" });
  return sourced.confirmedBy === null
    ? t("asOf", { date })
    : t("confirmed", { date, by: sourced.confirmedBy });
}

/** The same as a line of the page. */
export async function CheckedOn({ locale, sourced, what = "emergency" }: CheckedOnProps) {
  return <p className="text-[0.9em] text-soft">{await checkedOnWords(locale, sourced, what)}</p>;
}
