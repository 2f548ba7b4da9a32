import { getTranslations } from "next-intl/server";
import type { ClassSheet } from "@/classroom/sheets";
import type { Locale } from "@/i18n/locales";

/** What a sheet of the print room is called. */
export async function sheetTitle(sheet: ClassSheet, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  if (sheet === "role-play-child" || sheet === "role-play-teen") {
    const door = sheet === "role-play-child" ? "child" : "teen";
    return t("printRoom.rolePlay", { door: t(`doors.${door}.name`) });
  }
  return t(`printRoom.${sheet}`);
}
