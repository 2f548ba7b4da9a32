import type { Door } from "@/base/doors";
import type { Locale } from "@/i18n/locales";
import type { Question } from "@/question-types/rules";
import { href, paths } from "@/site/address";
import type { LessonPart } from "./bank";
import type { Library } from "./library";
import type { Form } from "./question-tags";

/** A question for use outside its lesson, with what a page needs to choose it and to lead on from it. */
export interface PoolQuestion {
  /** `k1/late-for-school` or `bank/leave-it/can-by-the-well`: permanent, and no two of a door are equal. */
  readonly id: string;
  /** Its own id is the long one, too; its `see` is no address here: take `href`. */
  readonly question: Question;
  readonly rule: string;
  readonly pair: string | null;
  readonly form: Form | null;
  /** The misconception it tests. */
  readonly idea: string | null;
  readonly see: LessonPart;
  /** The part of a lesson to read again, in the pool's language. */
  readonly href: string;
}

function pooled(
  id: string,
  question: Question,
  locale: Locale,
  see: LessonPart,
  tags: Pick<PoolQuestion, "pair" | "form" | "idea">,
): PoolQuestion {
  const address = `${href(locale, paths.lesson(see.lesson))}#${see.message}`;
  const { pair, form, idea } = tags;
  const own = { ...question, id };
  return { id, question: own, rule: question.rule, pair, form, idea, see, href: address };
}

/**
 * Everything a door asks in a language: its lessons' questions in their order, then its bank's. For
 * reviews, which may take any of them.
 */
export function reviewPool(library: Library, door: Door, locale: Locale): PoolQuestion[] {
  const ofLessons = library.lessons
    .filter(({ facts }) => facts.door === door)
    .flatMap(({ id: lesson, texts }) =>
      texts[locale].questions.map((question) => {
        const tags = texts.az.tags.get(question.id) ?? { pair: null, form: null, idea: null };
        const see = { lesson, message: question.see };
        return pooled(`${lesson}/${question.id}`, question, locale, see, tags);
      }),
    );
  const ofBank = library.bank
    .filter((question) => question.door === door)
    .map((one) =>
      pooled(`bank/${one.rule}/${one.id}`, one.questions[locale], locale, one.see, one),
    );
  return [...ofLessons, ...ofBank];
}
