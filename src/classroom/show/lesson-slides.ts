import type { CanonWords } from "@/library/algorithm";
import type { LessonText } from "@/library/lesson-text";
import { decisionsOf } from "@/question-types/authoring";
import type { Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { messageSlides } from "./message-slides";
import { type QuestionWords, questionSlides } from "./question-slides";
import type { Slide } from "./slide";

/** A lesson for the wall. */
export interface LessonSlides {
  readonly slides: readonly Slide[];
  /** Where the questions begin. */
  readonly questionsAt: number;
}

interface Saying {
  readonly canon: CanonWords;
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly words: QuestionWords;
}

/** A lesson and its questions as slides. Build time only. */
export function lessonSlides(
  { title, summary, messages, questions }: LessonText,
  { canon, typeStrings, words }: Saying,
): LessonSlides {
  const lesson: Slide[] = [
    { kind: "title", heading: title, headed: true, text: summary },
    ...messages.flatMap((message) => messageSlides(message, canon)),
  ];
  const asked = questions.flatMap((question: Question) =>
    questionSlides(question, decisionsOf(question), typeStrings[question.type] ?? {}, words),
  );
  return { slides: [...lesson, ...asked], questionsAt: lesson.length };
}
