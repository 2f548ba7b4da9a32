import { getTranslations } from "next-intl/server";
import {
  bothPlays,
  mainMessage,
  mainMessages,
  situationOf,
  type TimedStep,
  threeQuestions,
} from "@/classroom/paper/lesson-plan";
import type { Locale } from "@/i18n/locales";
import { forAdultsWords } from "@/library/for-adults";
import type { Lesson } from "@/library/library";
import { loadLibrary } from "@/library/load";
import { type Shown, saidIn } from "@/library/plans";

interface StepViewProps {
  readonly step: TimedStep;
  readonly lesson: Lesson;
  readonly locale: Locale;
}

/** A place further down on the page, by the words that lead there. */
interface Lead {
  readonly place: string;
  readonly words: string;
}

/** What a step takes from the lesson: where it stands on the plan's page. */
async function leadsTo(shown: Shown, { lesson, locale }: StepViewProps): Promise<Lead[]> {
  const t = await getTranslations({ locale, namespace: "plan" });
  const library = loadLibrary();
  const { messages, questions } = lesson.texts[locale];
  const ofMessage = (id: string): Lead => {
    const at = messages.findIndex((message) => message.id === id);
    return { place: `say-${id}`, words: `${at + 1}. ${messages[at]?.heading}` };
  };
  switch (shown) {
    case "talk":
      return [{ place: "talk", words: forAdultsWords.talk[locale] }];
    case "main-message":
      return [ofMessage(mainMessage(lesson, locale).id)];
    case "main-messages":
      return mainMessages(lesson, locale).map(({ id }) => ofMessage(id));
    case "messages":
      return [{ place: "messages", words: t("allMessages", { last: messages.length }) }];
    case "steps":
      return [
        { place: "steps", words: library.algorithm[locale].child[situationOf(lesson)].situation },
      ];
    case "role-play":
      return [{ place: `play-${lesson.id}`, words: lesson.texts[locale].title }];
    case "both-role-plays":
      return bothPlays(library, lesson, locale).map(({ lesson: { id, texts }, unsure }) => ({
        place: `play-${id}`,
        words: `${t(unsure ? "unsurePlay" : "safePlay")}: ${texts[locale].title}`,
      }));
    case "three-questions":
      return threeQuestions(lesson, locale).map(({ id, prompt }) => {
        const number = questions.findIndex((question) => question.id === id) + 1;
        return { place: `ask-${id}`, words: `${number}. ${prompt}` };
      });
    case "questions":
      return [{ place: "questions", words: t("allQuestions", { last: questions.length }) }];
  }
}

/** One step: when, what, how, what to say, and what of the lesson it needs. */
export async function StepView(props: StepViewProps) {
  const { step, lesson, locale } = props;
  const { kind, from, to } = step;
  const t = await getTranslations({ locale, namespace: "plan" });
  const leads = await Promise.all(kind.shows.map((shown) => leadsTo(shown, props)));
  return (
    <li className="plan-step">
      <p className="plan-time">{t("time", { from, to })}</p>
      <div>
        <h3>{kind.title[locale]}</h3>
        <p>{kind.how[locale]}</p>
        {saidIn(loadLibrary().plans, kind, lesson.id).map((words) => (
          <p key={words.az}>
            {t("say")} <b>{t("quoted", { words: words[locale] })}</b>
          </p>
        ))}
        {leads.flat().length > 0 && (
          <ul>
            {leads.flat().map(({ place, words }) => (
              <li key={place}>
                → <a href={`#${place}`}>{words}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
