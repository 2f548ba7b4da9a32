import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isCheckDoor } from "@/classroom/checks/class-check";
import { pageLocale } from "@/i18n/page-locale";
import { ForAdultsView } from "@/lessons/for-adults-view";
import { MessageView } from "@/lessons/message-view";
import { readerAt } from "@/library/canonical";
import type { Lesson } from "@/library/compile";
import { forAdultsWords } from "@/library/for-adults";
import { loadLibrary } from "@/library/load";
import { OpenQuiz } from "@/quiz/open-quiz";
import { href, paths } from "@/site/address";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { lessonQuizProps } from "./lesson-quiz-props";

interface LessonPageProps {
  readonly params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().lessons.map(({ id }) => ({ lesson: id }));
}

async function pageLesson(params: LessonPageProps["params"]): Promise<Lesson> {
  const { lesson } = await params;
  return loadLibrary().lessons.find(({ id }) => id === lesson) ?? notFound();
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const [locale, lesson] = [await pageLocale(params), await pageLesson(params)];
  const { title, summary } = lesson.texts[locale];
  return pageMetadata({ locale, path: paths.lesson(lesson.id), title, description: summary });
}

/** A lesson: one message, one picture, one or two sentences, again; then its questions on the same page. */
export default async function LessonPage({ params }: LessonPageProps) {
  const [locale, lesson] = [await pageLocale(params), await pageLesson(params)];
  const t = await getTranslations({ locale });
  const { facts, id } = lesson;
  const text = lesson.texts[locale];
  const quiz = await lessonQuizProps(lesson, locale);
  const shown = isCheckDoor(facts.door);
  const canon = loadLibrary().algorithm[locale][readerAt(facts.door)];
  return (
    <PageShell locale={locale} path={paths.lesson(id)}>
      <article className={`lesson column door-${facts.door}`}>
        <p>
          <a className="tap" href={href(locale, paths.door(facts.door))}>
            {t(`doors.${facts.door}.name`)}
          </a>{" "}
          · {t("lesson.number", { order: facts.order })}
        </p>
        <h1 className="door-name">{text.title}</h1>
        <p className="mt-2">{text.summary}</p>
        <div className="messages">
          {text.messages.map((message, index) => (
            <MessageView key={message.id} message={message} canon={canon} first={index === 0} />
          ))}
          <ForAdultsView
            parts={text.forAdults}
            words={{
              talk: forAdultsWords.talk[locale],
              rolePlay: forAdultsWords["role-play"][locale],
            }}
          />
          {shown && (
            <p>
              <a className="tap" href={href(locale, paths.show(id))}>
                {t("show.link")}
              </a>
            </p>
          )}
          <section id="questions" aria-labelledby="questions-heading" className="rule pt-6">
            <h2 id="questions-heading" className="mb-3">
              {t("lesson.questions", { address: quiz.address })}
            </h2>
            <Island name="lesson-quiz" whole props={quiz.props}>
              <noscript>
                <p className="mb-6">{t("lesson.noScript", { address: quiz.address })}</p>
              </noscript>
              <OpenQuiz
                questions={text.questions}
                typeStrings={quiz.props.typeStrings}
                answer={t("lesson.answer")}
                words={quiz.props.quizStrings}
              />
            </Island>
          </section>
        </div>
      </article>
    </PageShell>
  );
}
