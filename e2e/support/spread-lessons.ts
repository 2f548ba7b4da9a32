import { type Locale, locales } from "../../src/i18n/locales";
import type { Lesson } from "../../src/library/compile";
import { addressOf } from "./words";

/** A lesson to be played in a language. */
export interface Played {
  readonly lesson: Lesson;
  readonly locale: Locale;
}

/** What playing a lesson tries out: its types of questions, and how its reader is addressed. */
export const triedBy = ({ texts, facts }: Lesson): readonly string[] => [
  ...new Set([...texts.az.questions.map(({ type }) => type), addressOf(facts.door)]),
];

/**
 * Every lesson in one language, and every language with all that lessons try out: each lesson goes to the
 * language to which it brings most that is new there, or else to the one with the fewest. What too few
 * lessons ask for that is played in the other languages besides.
 */
export function spreadLessons(lessons: readonly Lesson[]): readonly Played[] {
  const spread = locales.map((locale) => ({
    locale,
    tried: new Set<string>(),
    lessons: [] as Lesson[],
  }));
  type Part = (typeof spread)[number];
  const brings = ({ tried }: Part, lesson: Lesson) =>
    triedBy(lesson).filter((what) => !tried.has(what)).length;
  const give = ({ tried, lessons }: Part, lesson: Lesson) => {
    lessons.push(lesson);
    for (const what of triedBy(lesson)) tried.add(what);
  };
  for (const lesson of lessons) {
    const [best] = [...spread].sort(
      (one, other) =>
        brings(other, lesson) - brings(one, lesson) || one.lessons.length - other.lessons.length,
    );
    if (best) give(best, lesson);
  }
  for (const part of spread)
    for (const lesson of lessons) if (brings(part, lesson) > 0) give(part, lesson);
  return spread.flatMap(({ locale, lessons }) => lessons.map((lesson) => ({ lesson, locale })));
}
