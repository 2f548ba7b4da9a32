import type { ComponentProps } from "react";
import type { ClassChecks } from "@/classroom/checks/class-checks.island";
import type { PupilCheck } from "@/classroom/checks/pupil-check.island";
import { single } from "@/question-types/testing/questions";
import { quizWords, typeWords } from "@/quiz/testing/words";

/** A door with ten lessons, as the pages of a teacher and of a pupil are given it: each has a rule of its own. */

/** Places of the lessons: lesson 3 teaches rule "r3", which "q3-a" and "q3-b" ask. */
export const places = Array.from({ length: 10 }, (_, index) => index + 1);

const bank = places.flatMap((place) =>
  (["a", "b"] as const).map((form) => {
    const [id, rule, pair] = [`q${place}-${form}`, `r${place}`, `p${place}`];
    return { id, rule, pair, form, question: single({ id, rule }) };
  }),
);

/** Words that are called what they are named, but for those that say something. */
const words = (said: Readonly<Record<string, string>>) =>
  new Proxy(said, { get: (own, name: string) => own[name] ?? name });

export const teacherProps = {
  locale: "en",
  doors: [
    {
      ...{ door: "child", name: "Children", href: "/en/check/child/" },
      sheets: { href: "/en/classroom/worksheets/child/" },
      lessons: places.map((place) => ({ place, title: `Lesson ${place}`, rules: [`r${place}`] })),
      bank: bank.map((item) => ({ ...item, idea: null, prompt: `Ask ${item.rule}`, key: "Stop" })),
    },
  ],
  ...{ ruleTitles: {}, ideaTitles: {} },
  strings: words({ counted: "{number} counted", removed: "{number} removed" }),
} as unknown as ComponentProps<typeof ClassChecks>;

export const pupilProps = {
  ...{ door: "child", href: "/en/check/teen/", bank, quizStrings: quizWords },
  lessonRules: Object.fromEntries(places.map((place) => [place, [`r${place}`]])),
  typeStrings: typeWords,
  strings: words({}),
} as unknown as ComponentProps<typeof PupilCheck>;
