import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isCheckDoor } from "@/classroom/checks/class-check";
import { lessonSlides } from "@/classroom/show/lesson-slides";
import { wordsFor } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { readerAt } from "@/library/canonical";
import type { Lesson } from "@/library/compile";
import { loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import { href, paths } from "@/site/address";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../../island";

interface ShowPageProps {
  readonly params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;

/** The lessons a class is shown: those for children and for teenagers. */
const shownLessons = () => loadLibrary().lessons.filter(({ facts }) => isCheckDoor(facts.door));

export const generateStaticParams = () => shownLessons().map(({ id }) => ({ lesson: id }));

async function pageLesson(params: ShowPageProps["params"]): Promise<Lesson> {
  const { lesson } = await params;
  return shownLessons().find(({ id }) => id === lesson) ?? notFound();
}

export async function generateMetadata({ params }: ShowPageProps): Promise<Metadata> {
  const [locale, lesson] = [await pageLocale(params), await pageLesson(params)];
  const t = await getTranslations({ locale, namespace: "show" });
  return pageMetadata({
    locale,
    path: paths.show(lesson.id),
    title: t("title", { lesson: lesson.texts[locale].title }),
    description: t("description"),
  });
}

/** A lesson and its questions on the wall of a classroom, one thing at a time. */
export default async function ShowPage({ params }: ShowPageProps) {
  const [locale, { id, facts, texts }] = [await pageLocale(params), await pageLesson(params)];
  const t = await getTranslations({ locale });
  const text = texts[locale];
  const strings = await wordsFor(locale, "show");
  const shown = lessonSlides(text, {
    canon: loadLibrary().algorithm[locale][readerAt(facts.door)],
    typeStrings: stringsFor(text.questions, locale),
    words: {
      safe: t("quiz.player.safe"),
      safer: t("quiz.player.safer"),
      otherwise: t("show.otherwise"),
      first: t("show.first"),
    },
  });
  return (
    <PageShell locale={locale} path={paths.show(id)}>
      <div className={`column grid gap-4 door-${facts.door}`}>
        <h1 className="door-name">{t("show.title", { lesson: text.title })}</h1>
        <p>{t("show.intro")}</p>
        <Island name="lesson-show" props={{ title: text.title, strings, ...shown }}>
          {/* The room of the buttons, so that nothing moves when they come. */}
          <p aria-hidden="true" className="invisible row">
            <span className="button" data-words={t("show.island.start")} />
            <span className="button button-quiet" data-words={t("show.island.startQuestions")} />
          </p>
          <noscript>
            <p>{t("show.noScript")}</p>
          </noscript>
        </Island>
        <p>{t("show.how")}</p>
        <p>
          <a className="tap" href={href(locale, paths.lesson(id))}>
            {t("show.lesson")}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
