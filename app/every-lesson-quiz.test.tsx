import { createTranslator } from "next-intl";
import { describe, expect, it, vi } from "vitest";
import { type Locale, locales } from "@/i18n/locales";
import { loadLibrary } from "@/library/load";
import { firstLearner } from "@/progress/learners/current-learner";
import { addAttempt } from "@/progress/store/attempt-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { type Answer, type Question, solution } from "@/question-types/rules";
import { unsafeAnswer } from "@/question-types/testing/questions";
import {
  asksAgain,
  checkAnswer,
  giveAnswer,
  goOn,
  isFinished,
  type PlayerState,
  presentQuestion,
  type QuestionResult,
  results,
  startQuiz,
} from "@/quiz/player";
import { QuizPlayer } from "@/quiz/quiz-player";
import { drawn } from "@/quiz/testing/drawn";
import az from "../messages/az.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import ru from "../messages/ru.json" with { type: "json" };
import { LessonQuiz, type LessonQuizProps } from "./_join/lesson-quiz.island";
import { lessonQuizProps } from "./[locale]/lessons/[lesson]/lesson-quiz-props";

/**
 * Every lesson's quiz in every language with the words its page gives it, to the end and twice over: once
 * every answer is safe, once every first answer is not. In the browser e2e/every-quiz.spec.ts plays each
 * lesson in one language.
 */

const messages: Readonly<Record<Locale, typeof en>> = { az, en, ru };

vi.mock("next-intl/server", () => ({
  getTranslations: async ({ locale, namespace }: { locale: Locale; namespace: "quiz" }) =>
    createTranslator({ locale, namespace, messages: messages[locale] }),
}));

const playerPage = (props: LessonQuizProps, state: PlayerState) =>
  drawn(
    <QuizPlayer
      questions={props.questions}
      strings={props.quizStrings}
      typeStrings={props.typeStrings}
      begin={state}
      focusFirst={false}
      onChange={() => undefined}
      onFinish={() => undefined}
    />,
  );

/** Plays to the end: a first answer to each question, and the solution where it is asked again. */
function play(
  props: LessonQuizProps,
  first: (question: Question) => Answer,
  look: (page: string, question: Question) => void,
): readonly QuestionResult[] {
  const { questions, quizStrings } = props;
  let state = startQuiz(questions, "seed");
  for (let place = 0; !isFinished(state); place += 1) {
    const question = presentQuestion(questions, state) as Question;
    expect(playerPage(props, state)).toContain(`data-question="${question.id}"`);
    state = checkAnswer(questions, giveAnswer(state, first(question)));
    look(playerPage(props, state), question);
    if (asksAgain(questions, state)) {
      state = goOn(questions, state);
      const again = playerPage(props, state);
      expect(again).toContain(`data-question="${question.id}"`);
      expect(again).toContain(quizStrings.again);
      state = checkAnswer(questions, giveAnswer(state, solution(question)));
    }
    const onward = place === questions.length - 1 ? quizStrings.finish : quizStrings.next;
    expect(playerPage(props, state)).toContain(`class="button">${onward}</button>`);
    state = goOn(questions, state);
  }
  return results(questions, state);
}

/** The result as the lesson's page shows it from then on. */
function resultPage(props: LessonQuizProps, answers: readonly QuestionResult[]): string {
  addAttempt(openDeviceStore(), firstLearner, props.lesson, answers, browserEdge);
  return drawn(<LessonQuiz {...props} />);
}

const textsOf = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, "gs"))].map(([one]) =>
    one.replace(/<[^>]*>/g, ""),
  );

/** Under which of its two headings the result names each rule, where each leads, and where to go on. */
function expectResult(page: string, { props, locale }: Played, firm: boolean): void {
  const { questions, resultStrings: words, nextLesson, allLessons } = props;
  const rules = [...new Set(questions.map(({ rule }) => rule))];
  const known = loadLibrary().rules;
  const titles = rules.map((rule) => known.find(({ id }) => id === rule)?.[locale]);
  expect(textsOf(page, "li")).toEqual(titles);
  expect(textsOf(page, "h4")).toEqual([firm ? words.firm : words.lookAgain]);
  expect(page.includes(words.allFirm)).toBe(firm);
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, place]) => place);
  const first = (rule: string) => questions.find((question) => question.rule === rule)?.see;
  expect(links).toEqual(firm ? [] : rules.map(first));
  expect(page).toContain(`<a class="button" href="${nextLesson?.href ?? allLessons}">`);
  expect(textsOf(page, "button")).toEqual([words.repeat]);
}

interface Played {
  readonly props: LessonQuizProps;
  readonly locale: Locale;
}

function playSafely(played: Played): void {
  const { props } = played;
  const answers = play(props, solution, (page) =>
    expect(page).not.toContain(props.quizStrings.see),
  );
  expect(answers.map(({ tries }) => tries)).toEqual(props.questions.map(() => [true]));
  expectResult(resultPage(props, answers), played, true);
}

function playUnsafelyFirst(played: Played): void {
  const { props } = played;
  const { questions, quizStrings } = props;
  const answers = play(props, unsafeAnswer, (page, { see, critical }) => {
    expect(page).toContain(`href="#${see}">${quizStrings.see}</a>`);
    expect(page.includes(`class="button">${quizStrings.tryAgain}</button>`)).toBe(critical);
  });
  expect(answers.map(({ tries }) => tries)).toEqual(
    questions.map(({ critical }) => (critical ? [false, true] : [false])),
  );
  expectResult(resultPage(props, answers), played, false);
}

describe.each(locales)("in %s", (locale) => {
  it.each(loadLibrary().lessons)(
    "the quiz of $id comes to its result, safely and not",
    async (lesson) => {
      const { props } = await lessonQuizProps(lesson, locale);
      expect(props.questions).toEqual(lesson.texts[locale].questions);
      playSafely({ props, locale });
      playUnsafelyFirst({ props, locale });
    },
  );
});
