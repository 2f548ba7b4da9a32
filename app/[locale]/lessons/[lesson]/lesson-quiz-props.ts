import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import type { Lesson } from "@/library/compile";
import { lessonsOf, loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import { href, paths } from "@/site/address";
import type { LessonQuizProps } from "../../../_join/lesson-quiz.island";
import { type Address, addressAt, quizStringsFor } from "../../quiz-strings";

/** Everything a lesson's quiz needs on the device, as JSON. */
export async function lessonQuizProps(
  lesson: Lesson,
  locale: Locale,
): Promise<{ readonly address: Address; readonly props: LessonQuizProps }> {
  const library = loadLibrary();
  const { id, facts } = lesson;
  const { questions } = lesson.texts[locale];
  const address = addressAt(facts.door);
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
        resultTitle: t("result.resultTitle"),
        lastTime: t("result.lastTime"),
        firm: t("result.firm"),
        lookAgain: t("result.lookAgain", { address }),
        allFirm: t("result.allFirm"),
        repeat: t("result.repeat", { address }),
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
