import type { Locale } from "@/i18n/locales";
import type { Question } from "@/question-types/rules";
import { type Canonical, refuseRetyped } from "./canonical";
import { type ForAdults, isForAdults, readForAdults } from "./for-adults";
import { checkLength } from "./length";
import { checkAsked, checkRules, checkSections } from "./lesson-checks";
import type { LessonFacts } from "./lesson-facts";
import { readHead } from "./lesson-head";
import { readDocument, type Section } from "./markdown";
import { type Message, readMessage } from "./message";
import type { Pictures } from "./picture";
import type { Complain } from "./problem";
import { inLesson, isQuestionHeading, readQuestion } from "./question";
import { type QuestionTags, readAllTags } from "./question-tags";

/** A lesson in one language. */
export interface LessonText {
  readonly title: string;
  readonly summary: string;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  /** Which misconception each question tests, by its id. */
  readonly tags: ReadonlyMap<string, QuestionTags>;
  readonly forAdults: ForAdults;
  /** Mark of the Azerbaijani text this was translated from; null in Azerbaijani itself. */
  readonly translates: string | null;
  /** Line of each section by id, to point at in reports. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What reading a lesson file needs to know. */
export interface LessonContext {
  readonly locale: Locale;
  readonly facts: LessonFacts;
  readonly canonical: Canonical;
  readonly pictures: Pictures;
  /** The ids of the misconceptions. */
  readonly ideas: readonly string[];
}

/** Reads one language of a lesson and judges all that can be judged in it alone. */
export function readLessonText(
  source: string,
  context: LessonContext,
  complain: Complain,
): LessonText {
  const { locale, facts, canonical, pictures } = context;
  refuseRetyped(source, canonical, complain);
  const document = readDocument(source);
  const head = readHead(document, locale, canonical, complain);
  checkSections(document.sections, locale, complain);
  const isQuestion = (section: Section) => isQuestionHeading(section, locale);
  const aside = document.sections.filter(isForAdults);
  const forAdults = readForAdults(aside, facts.door, { locale, canonical, complain });
  const messages = document.sections
    .filter((section) => !isQuestion(section) && !isForAdults(section))
    .map((section) => readMessage(section, canonical, pictures, complain));
  const asked = document.sections.filter(isQuestion);
  checkAsked(asked, facts, complain);
  const messageOf = (rule: string) => messages.find((message) => message.rule === rule)?.id ?? null;
  const place = inLesson(locale, canonical, pictures, messageOf);
  const questions = asked.flatMap((section) => readQuestion(section, place, complain) ?? []);
  const tags = readAllTags(asked, context.ideas, complain);
  const lines = new Map(
    document.sections.map((section) => [section.attributes?.id ?? "", section.line]),
  );
  const lesson: LessonText = { ...head, messages, questions, tags, forAdults, lines };
  checkRules(lesson, facts, complain);
  const texts = messages.map(({ id, ownText }) => ({
    id,
    text: ownText,
    line: lines.get(id) ?? 1,
  }));
  checkLength(facts.door, texts, complain);
  return lesson;
}
