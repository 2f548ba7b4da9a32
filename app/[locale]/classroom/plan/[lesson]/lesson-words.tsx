import { getTranslations } from "next-intl/server";
import { bothPlays, situationOf } from "@/classroom/paper/lesson-plan";
import type { Locale } from "@/i18n/locales";
import { MessageParts } from "@/lessons/message-view";
import type { AlgorithmName } from "@/library/algorithm";
import { readerAt } from "@/library/canonical";
import { forAdultsWords } from "@/library/for-adults";
import type { Lesson } from "@/library/library";
import { loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import { PaperKey } from "@/question-types/views";
import { FourRules } from "@/ui/four-rules";
import { RolePlayCard } from "../../role-play-card";

interface LessonWordsProps {
  readonly lesson: Lesson;
  readonly locale: Locale;
}

/** The part of T2 for a pupil who tells about something: it may happen in every lesson. */
function PupilTells({ locale }: { readonly locale: Locale }) {
  const { lessons, algorithm } = loadLibrary();
  const message = lessons
    .find(({ id }) => id === "t2")
    ?.texts[locale].messages.find(({ id }) => id === "a-pupil-tells");
  if (!message) throw new Error("The plans show the part “a-pupil-tells” of T2, which is gone.");
  return (
    <section aria-labelledby="a-pupil-tells">
      <h2 id="a-pupil-tells">{message.heading}</h2>
      <MessageParts message={message} canon={algorithm[locale].adult} />
    </section>
  );
}

/** What the plans of a lesson lead to: its messages, the steps, its role-plays and its questions. */
export async function LessonWords({ lesson, locale }: LessonWordsProps) {
  const t = await getTranslations({ locale, namespace: "plan" });
  const library = loadLibrary();
  // The words of the lesson and its rules are the pupils': read out to them.
  const canon = library.algorithm[locale][readerAt(lesson.facts.door)];
  const { messages, questions, forAdults } = lesson.texts[locale];
  const quiz = await getTranslations({ locale, namespace: "quiz" });
  const words = { safe: quiz("player.safe"), safer: quiz("player.safer") };
  const typeStrings = stringsFor(questions, locale);
  const first = situationOf(lesson);
  const both: readonly AlgorithmName[] = first === "a" ? ["a", "b"] : ["b", "a"];
  return (
    <>
      <section id="messages" className="plan-words" aria-labelledby="messages-heading">
        <h2 id="messages-heading">{t("messages")}</h2>
        {messages.map((message, index) => (
          <div key={message.id} id={`say-${message.id}`} className="plan-part">
            <h3>
              {index + 1}. {message.heading}
            </h3>
            <MessageParts message={message} canon={canon} />
          </div>
        ))}
      </section>
      <section id="steps" aria-labelledby="steps-heading">
        <h2 id="steps-heading">{t("steps")}</h2>
        <div className="plan-two">
          {both.map((name) => (
            <div key={name} className="plan-part">
              <h3>{canon[name].situation}</h3>
              <FourRules rules={canon[name].rules} />
            </div>
          ))}
        </div>
      </section>
      <section id="talk" aria-labelledby="talk-heading">
        <h2 id="talk-heading">{forAdultsWords.talk[locale]}</h2>
        <p>{forAdults.talk}</p>
      </section>
      <section aria-labelledby="plays">
        <h2 id="plays">{forAdultsWords["role-play"][locale]}</h2>
        {bothPlays(library, lesson, locale).map(({ lesson: { id, texts }, unsure, rolePlay }) => (
          <div key={id} id={`play-${id}`} className="plan-part">
            <RolePlayCard
              heading="h3"
              rolePlay={rolePlay}
              kind={t(unsure ? "unsurePlay" : "safePlay")}
              title={texts[locale].title}
            />
          </div>
        ))}
      </section>
      <section id="questions" aria-labelledby="questions-heading">
        <h2 id="questions-heading">{t("questions")}</h2>
        <ol className="plan-questions">
          {questions.map((question) => (
            <li key={question.id} id={`ask-${question.id}`} className="plan-part">
              <b>{question.prompt}</b>
              <PaperKey
                question={question}
                strings={typeStrings[question.type] ?? {}}
                words={words}
              />
            </li>
          ))}
        </ol>
      </section>
      <PupilTells locale={locale} />
    </>
  );
}
