import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import type { Lesson } from "@/library/compile";
import { href, paths } from "@/site/address";
import type { LessonCard } from "./lesson-cards";

/** A lesson as its door shows it, in words of the language. */
export async function lessonCard(lesson: Lesson, locale: Locale): Promise<LessonCard> {
  const t = await getTranslations({ locale });
  const { facts, id } = lesson;
  const { title, summary, messages } = lesson.texts[locale];
  return {
    id,
    href: href(locale, paths.lesson(id)),
    title,
    summary,
    number: t("lesson.number", { order: facts.order }),
    minutes: t("door.minutes", { minutes: facts.minutes }),
    critical: facts.critical ? t("door.critical") : null,
    picture: messages.find((message) => message.picture)?.picture ?? null,
  };
}
