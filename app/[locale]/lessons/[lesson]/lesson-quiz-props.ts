import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { href, paths } from "@/i18n/paths";
import type { Lesson } from "@/library/compile";
import { lessonsOf, loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import type { LessonQuizProps } from "../../../_islands/lesson-quiz";
import { type Address, quizStringsFor } from "../../quiz-strings";

/** Everything a lesson's quiz needs on the device, as JSON. */
export async function lessonQuizProps(
  lesson: Lesson,
  locale: Locale,
): Promise<{ readonly address: Address; readonly props: LessonQuizProps }> {
  const library = loadLibrary();
  const { id, facts } = lesson;
  const { questions } = lesson.texts[locale];
  const address = facts.door === "child" || facts.door === "teen" ? "informal" : "formal";
  const t = await getTranslations({ locale, namespace: "quiz" });
  const nav = await getTranslations({ locale, namespace: "lesson" });
  const next = lessonsOf(library, facts.door).find(({ facts: other }) => other.order > facts.order);
  const rules = library.rules.filter((rule) => questions.some((q) => q.rule === rule.id));
  return {
    address,
    props: {
      lesson: id,
      questions,
      typeStrings: stringsFor(questions, locale),
      quizStrings: await quizStringsFor(locale, address),
      resultStrings: {
        resultTitle: t("resultTitle"),
        lastTime: t("lastTime"),
        firm: t("firm"),
        lookAgain: t("lookAgain", { address }),
        allFirm: t("allFirm"),
        repeat: t("repeat", { address }),
        nextLesson: nav("next"),
        allLessons: nav("all"),
      },
      notices: { notLasting: t("notLasting"), noRoom: t("noRoom") },
      ruleTitles: Object.fromEntries(rules.map((rule) => [rule.id, rule[locale]])),
      nextLesson: next
        ? { href: href(locale, paths.lesson(next.id)), title: next.texts[locale].title }
        : null,
      allLessons: href(locale, paths.door(facts.door)),
    },
  };
}
