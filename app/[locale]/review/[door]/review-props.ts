import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { loadLibrary } from "@/library/load";
import { reviewPool } from "@/library/pool";
import type { BankDoor } from "@/library/rules";
import { stringsFor } from "@/question-types/authoring";
import { href, paths } from "@/site/address";
import type { ReviewProps } from "../../../_join/review.island";
import { type Address, addressAt, quizStringsFor } from "../../quiz-strings";
import { nextReviewWords } from "../../review-ways";

/** Everything the review of a door needs on the device, as JSON: 96 to 112 questions, 13 to 21 KB with brotli. */
export async function reviewProps(
  door: BankDoor,
  locale: Locale,
): Promise<{ readonly address: Address; readonly props: ReviewProps }> {
  const library = loadLibrary();
  const address = addressAt(door);
  const t = await getTranslations({ locale });
  const pool = reviewPool(library, door, locale);
  const questions = pool.map(({ question }) => question);
  const rules = library.rules.filter(({ id }) => pool.some(({ rule }) => rule === id));
  return {
    address,
    props: {
      door,
      // What to read again is an address here, not a part of the page.
      items: pool.map((item) => ({ question: { ...item.question, see: "" }, href: item.href })),
      typeStrings: stringsFor(questions, locale),
      quizStrings: await quizStringsFor(locale, address),
      resultStrings: {
        resultTitle: t("review.resultTitle"),
        lastTime: t("quiz.result.lastTime"),
        firm: t("quiz.result.firm"),
        lookAgain: t("quiz.result.lookAgain", { address }),
        allFirm: t("quiz.result.allFirm"),
        repeat: t("quiz.result.repeat", { address }),
        nextLesson: t("lesson.next"),
        allLessons: t("lesson.all"),
      },
      notices: { notLasting: t("quiz.notLasting"), noRoom: t("quiz.noRoom") },
      strings: {
        nothingMet: t("review.nothingMet", { address }),
        nextIn: await nextReviewWords(locale),
        more: t("review.more"),
        goOn: t("review.goOn"),
        allLessons: t("lesson.all"),
      },
      ruleTitles: Object.fromEntries(rules.map((rule) => [rule.id, rule[locale]])),
      allLessons: href(locale, paths.door(door)),
    },
  };
}
