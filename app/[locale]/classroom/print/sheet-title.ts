import { getTranslations } from "next-intl/server";
import type { CheckDoor } from "@/classroom/checks/class-check";
import type { ClassSheet } from "@/classroom/paper/sheets";
import type { Locale } from "@/i18n/locales";

/** What a sheet of the print room is called. */
export async function sheetTitle(sheet: ClassSheet, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  const of = (door: CheckDoor) => ({ door: t(`doors.${door}.name`) });
  switch (sheet) {
    case "role-play-child":
      return t("printRoom.rolePlay", of("child"));
    case "role-play-teen":
      return t("printRoom.rolePlay", of("teen"));
    case "finished-child":
      return t("printRoom.finished", of("child"));
    case "finished-teen":
      return t("printRoom.finished", of("teen"));
    default:
      return t(`printRoom.${sheet}`);
  }
}
